// The box that says why: for the mark under the pointer, and for the one that has the focus.

import { element } from './elements.js';
import { label } from './labels.js';
import { describe, nameOf } from './steps.js';

const longestQuote = 120;
const gap = 6;

export class Evidence {
  constructor(box) {
    this.box = box;
    document.addEventListener('keydown', event => event.key === 'Escape' && this.hide());
    document.addEventListener('scroll', () => this.#place(), { capture: true, passive: true });
  }

  /** Watches a pane: contentOf tells what the box says of an element, or nothing. */
  watch(pane, contentOf) {
    const show = event => {
      const mark = event.target.closest?.('mark');
      const content = mark && pane.contains(mark) ? contentOf(mark) : undefined;
      if (content) this.#show(mark, content);
      else this.hide();
    };
    pane.addEventListener('mouseover', show);
    pane.addEventListener('focusin', show);
    pane.addEventListener('mouseleave', () => this.hide());
    pane.addEventListener('focusout', () => this.hide());
  }

  hide() {
    this.box.hidden = true;
    this.mark?.removeAttribute('aria-describedby');
  }

  #show(mark, content) {
    this.hide();
    this.mark = mark;
    mark.setAttribute('aria-describedby', this.box.id);
    this.box.replaceChildren(...content);
    this.box.hidden = false;
    this.#place();
  }

  // Below its mark or above it; on a narrow screen the style sheet has it at the bottom.
  #place() {
    if (this.box.hidden) return;
    const place = this.mark.getClientRects()[0] ?? this.mark.getBoundingClientRect();
    const { width, height } = this.box.getBoundingClientRect();
    const below = place.bottom + gap;
    const top = below + height < innerHeight ? below : Math.max(gap, place.top - gap - height);
    this.box.style.left = `${Math.max(gap, Math.min(place.left, innerWidth - width - gap))}px`;
    this.box.style.top = `${top}px`;
  }
}

/** What is said of a stretch of the page: each step with what it goes by, and what became of the text. */
export function evidenceOf(mark, original) {
  const causes = mark.causes.flatMap(cause => {
    const step = describe(nameOf(cause.step));
    const role = cause.role && ` ${label('takenFor')}: ${label(`role.${cause.role}`)}`;
    return [
      element('dt', { className: `k-${step.kind}` }, element('span', {}, step.label), ' ', element('code', {}, cause.step)),
      element('dd', {}, step.sentence, role),
    ];
  });
  return [element('dl', {}, causes), element('p', { className: 'became' }, became(mark, original))];
}

function became(mark, original) {
  const before = original.slice(mark.start, mark.end);
  if (before === '') return `${label('inserted')}: ${quote(mark.becomes)}`;
  if (mark.becomes === '') return `${quote(before)} → ${label('removed')}`;
  if (mark.becomes === before) return `${quote(before)} → ${label(mark.isRefused ? 'named' : 'kept')}`;
  return `${quote(before)} → ${quote(mark.becomes)}`;
}

function quote(text) {
  const visible = text.replaceAll('\n', '⏎').replaceAll('\r', '␍').replaceAll('\t', '⇥');
  return `「${visible.length > longestQuote ? `${[...visible.slice(0, longestQuote)].join('')} …` : visible}」`;
}
