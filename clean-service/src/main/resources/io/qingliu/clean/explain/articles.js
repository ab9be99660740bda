// The right side: the articles, their facts marked in the text and listed beside it.

import { element } from './elements.js';
import { factMarks, factsOf } from './facts.js';
import { label } from './labels.js';
import { MarkedText } from './marked-text.js';

const factKinds = ['place', 'person', 'organization', 'figure', 'date'];

export class Articles {
  constructor(pane, evidence) {
    this.pane = pane;
    this.factOf = new WeakMap();
    evidence.watch(pane, mark => this.#words(this.factOf.get(mark)));
  }

  show(articles) {
    const shown = articles.map(article => this.#article(article));
    this.pane.replaceChildren(...(shown.length ? shown : [element('p', { className: 'hint' }, label('none'))]));
  }

  #words(fact) {
    if (!fact) return undefined;
    const words = `${label(`fact.${fact.kind}`)}: ${fact.detail}`;
    return [element('dl', {}, element('dt', {}, fact.name), element('dd', {}, words))];
  }

  #article(article) {
    const facts = factsOf(article);
    const text = element('div', { className: 'text' });
    const title = this.#marked(element('h3'), article.title ?? label('noTitle'), facts);
    const shown = this.#marked(text, article.body, facts);
    return element('article', {},
      title.container,
      article.deck && this.#marked(element('p', { className: 'deck' }), article.deck, facts).container,
      about(article),
      element('div', { className: 'with-facts' }, text, this.#list(facts, shown, title)));
  }

  #marked(container, text, facts) {
    const marks = factMarks(text, facts);
    const shown = new MarkedText(container, text, marks, (mark, part) => {
      const made = element('mark', { className: `fact f-${mark.fact.kind}`, tabIndex: -1 }, part);
      this.factOf.set(made, mark.fact);
      return made;
    });
    return { container, marks, shown };
  }

  #list(facts, ...texts) {
    const groups = factKinds
      .map(kind => [kind, facts.filter(fact => fact.kind === kind)])
      .filter(([, found]) => found.length > 0);
    return element('aside', { className: 'facts', ariaLabel: label('facts') }, groups.map(([kind, found]) => [
      element('h4', { className: `f-${kind}` }, `${label(`fact.${kind}`)} (${found.length})`),
      element('ul', {}, found.map(fact => item(fact, texts))),
    ]));
  }
}

function item(fact, texts) {
  const button = element('button', { type: 'button', onclick: () => goTo(fact, texts) }, fact.name);
  return element('li', { className: `f-${fact.kind}` }, button, ' ', element('small', {}, fact.detail));
}

// To where it stands first, in the text or else in the title.
function goTo(fact, texts) {
  for (const { marks, shown } of texts) {
    const index = marks.findIndex(mark => mark.fact === fact);
    if (index >= 0) {
      const mark = shown.reveal(index);
      mark?.scrollIntoView({ block: 'center' });
      mark?.focus({ preventScroll: true });
      return;
    }
  }
}

function about(article) {
  const credits = article.credits.map(credit => `${label(`credit.${credit.role}`)}: ${credit.name}`);
  const parts = [
    article.publishedAt?.slice(0, 16).replace('T', ' '),
    article.source?.name,
    ...credits,
    article.dateline && `${label('dateline')}: ${article.dateline}`,
    article.category && label(`category.${article.category.name}`),
    article.quality && `${label('quality')} ${article.quality.score}`,
    article.quality && article.quality.flags.map(flag => label(`flag.${flag}`)).join(', '),
    article.keywords.length > 0 && `${label('keywords')}: ${article.keywords.map(keyword => keyword.term).join('、')}`,
  ];
  return element('p', { className: 'about' }, parts.filter(part => part).map(part => element('span', {}, part)));
}
