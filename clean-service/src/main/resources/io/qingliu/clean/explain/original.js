// The left side: the page as it came, with a mark on everything that something was done to.

import { element } from './elements.js';
import { evidenceOf } from './evidence.js';
import { MarkedText } from './marked-text.js';
import { describe, nameOf } from './steps.js';

export class Original {
  constructor(pane, evidence) {
    this.pane = pane;
    this.hidden = new Set();
    evidence.watch(pane, mark => evidenceOf(this.shown.marks[mark.dataset.mark], this.shown.text));
    pane.addEventListener('keydown', event => this.#move(event));
  }

  /** Shows a page with the marks of an answer, but for those of the steps that are switched off. */
  show(text, marks, off) {
    const visible = marks
      .map(mark => ({ ...mark, causes: mark.causes.filter(cause => !off.has(nameOf(cause.step))) }))
      .filter(mark => mark.causes.length > 0);
    this.current = -1;
    this.shown = new MarkedText(this.pane, text, visible, elementFor);
    this.pane.scrollTop = 0;
  }

  /** Shows the marks of a kind, or shows them no more. */
  toggle(kind, visible) {
    this.pane.classList.toggle(`hide-${kind}`, !visible);
    if (visible) this.hidden.delete(kind);
    else this.hidden.add(kind);
  }

  #move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const focused = event.target.closest('mark')?.dataset.mark;
    let next = (focused === undefined ? this.current : Number(focused)) + step;
    while (this.shown.marks[next] && this.hidden.has(kindOf(this.shown.marks[next]))) next += step;
    if (!this.shown.marks[next]) return;
    event.preventDefault();
    this.current = next;
    const mark = this.shown.reveal(next);
    mark?.scrollIntoView({ block: 'nearest' });
    mark?.focus({ preventScroll: true });
  }
}

/** The kind of the last step, which decided; division only clears away what others have left. */
export function kindOf(mark) {
  const kinds = mark.causes.map(cause => describe(nameOf(cause.step)).kind);
  return kinds.findLast(kind => kind !== 'layout') ?? 'layout';
}

/** What is shown for a mark, {start, end, becomes, causes}; text may be a part of it. */
export function elementFor(mark, text) {
  return element('mark', { className: `k-${kindOf(mark)} ${fateOf(mark, text)}`, tabIndex: -1 }, text);
}

function fateOf(mark, text) {
  const looks = mark.start === mark.end ? ' point' : /^\s*\n\s*$/.test(text) ? ' blank' : '';
  return fate(mark) + looks;
}

function fate(mark) {
  if (mark.becomes === '') return 'removed';
  return mark.causes.some(cause => cause.role) ? 'labelled' : 'rewritten';
}
