// An article's own page: itself with its facts, its original with marks, and its edits.

import { Articles } from './articles.js';
import { element } from './elements.js';
import { evidenceOf } from './evidence.js';
import { marked, starts } from './hits.js';
import { label } from './labels.js';
import { MarkedText } from './marked-text.js';
import { elementFor } from './original.js';
import { describe, nameOf } from './steps.js';

const longestQuote = 200;

export class ArticlePage {
  constructor(container, evidence) {
    this.container = container;
    this.evidence = evidence;
  }

  show(article, back) {
    this.original = element('div', {});
    const text = element('div', { className: 'scroll' });
    new Articles(text, this.evidence).show([complete(article)]);
    this.container.replaceChildren(
      element('p', { className: 'back' }, element('a', { href: back }, label('back'))),
      element('div', { className: 'sides' },
        element('section', { className: 'panel side' }, text, found(article), element('p', { className: 'hint' }, `${label('address')}: ${article.url}`)),
        element('section', { className: 'panel side', id: 'original-panel' }, element('h2', {}, label('original')), this.original)));
  }

  missing(back) {
    this.container.replaceChildren(element('p', { className: 'back' }, element('a', { href: back }, label('back'))), element('p', { className: 'panel' }, label('noArticle')));
  }

  progress({ read, all }) {
    const bar = element('progress', { max: Math.max(all, 1), value: read, ariaLabel: label('looking') });
    this.original.replaceChildren(element('p', { className: 'hint' }, `${label('looking')} ${read} ${label('of')} ${all}`), bar);
  }

  gone() {
    this.original.replaceChildren(element('p', { className: 'hint' }, label('goneOriginal')));
  }

  showOriginal(answer, pageId) {
    const pane = element('div', { className: 'text scroll', id: 'original', tabIndex: 0, role: 'group', ariaLabel: label('original') });
    const { text, marks } = marksOf(answer.pieces);
    const shown = new MarkedText(pane, text, marks, elementFor);
    this.evidence.watch(pane, mark => evidenceOf(shown.marks[mark.dataset.mark], text));
    this.original.replaceChildren(
      element('p', { className: 'hint' }, element('a', { href: `explain/${pageId}`, target: '_blank', rel: 'noopener' }, label('explainThis'))),
      pane, element('h2', {}, `${label('edits')} (${answer.editCount})`), ...edits(answer));
  }
}

// What an article has not got is not in the index; the other page has always all of it.
function complete(article) {
  const lists = ['places', 'persons', 'organizations', 'figures', 'dates', 'credits', 'keywords'];
  const filled = { ...article };
  for (const list of lists) filled[list] = article[list] ?? [];
  filled.persons = filled.persons.map(person => ({ ...person, titles: person.titles ?? [] }));
  filled.figures = filled.figures.map(figure => ({ ...figure, to: figure.to ?? null }));
  if (filled.quality) filled.quality = { ...filled.quality, flags: filled.quality.flags ?? [] };
  filled.body ??= '';
  return filled;
}

// The lines in which the words of the search stand.
function found(article) {
  const lines = (article.marked.body ?? '').split('\n').filter(line => line.includes(starts));
  return lines.length > 0 && element('div', { className: 'found-lines' }, element('h4', {}, label('words')), lines.slice(0, 5).map(line => element('p', {}, marked(line)))) || undefined;
}

function marksOf(pieces) {
  const marks = [];
  let start = 0;
  for (const { text, step, inserted } of pieces) {
    const end = start + text.length;
    if (step) marks.push({ start, end, becomes: inserted, causes: [{ step }] });
    start = end;
  }
  return { text: pieces.map(piece => piece.text).join(''), marks };
}

function edits(answer) {
  if (answer.editCount === 0) return [element('p', { className: 'hint' }, label('untouched'))];
  const listed = answer.edits;
  return [
    answer.editCount > listed.length ? element('p', { className: 'hint' }, `${answer.editCount} ${label('editsShown')}: ${listed.length}`) : undefined,
    element('table', { className: 'edits' },
      element('thead', {}, element('tr', {}, ['step', 'was', 'became'].map(key => element('th', { scope: 'col' }, label(key))))),
      element('tbody', {}, listed.map(edit => {
        const step = describe(nameOf(edit.step));
        return element('tr', {},
          element('td', { title: edit.step }, element('span', { className: `swatch k-${step.kind}` }), ' ', step.label),
          element('td', {}, quote(edit.removed)), element('td', {}, quote(edit.inserted)));
      }))),
  ].filter(part => part);
}

function quote(text) {
  const visible = text.replaceAll('\n', '⏎');
  return visible.length > longestQuote ? `${[...visible.slice(0, longestQuote)].join('')} …` : visible;
}
