// The list of what was done: kinds with their colours, below each its steps with how many marks they made.

import { element } from './elements.js';
import { label } from './labels.js';
import { describe, kinds, labelOfKind, nameOf } from './steps.js';

export class StepList {
  /** Tells onKind(kind, visible) and onStep(name, on). */
  constructor(container, onKind, onStep) {
    this.container = container;
    this.onKind = onKind;
    this.onStep = onStep;
    this.hiddenKinds = new Set();
  }

  show(marks, off) {
    const counts = new Map([...off].map(name => [name, 0]));
    marks.forEach(mark => mark.causes.forEach(cause => {
      const name = nameOf(cause.step);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }));
    const steps = [...counts].map(([name, count]) => ({ ...describe(name), count, on: !off.has(name) }));
    const groups = Object.keys(kinds)
      .map(kind => [kind, steps.filter(step => step.kind === kind)])
      .filter(([, found]) => found.length > 0);
    const focused = document.activeElement?.dataset.step;
    this.container.replaceChildren(...groups.map(([kind, found]) => this.#group(kind, found)));
    if (groups.length === 0) this.container.append(label('nothing'));
    // The list is made anew while somebody goes through it with the keyboard.
    if (focused) this.container.querySelector(`[data-step="${CSS.escape(focused)}"]`)?.focus();
  }

  #group(kind, steps) {
    const button = element('button', { type: 'button', ariaPressed: String(!this.hiddenKinds.has(kind)) }, labelOfKind(kind));
    button.addEventListener('click', () => {
      const visible = this.hiddenKinds.delete(kind);
      if (!visible) this.hiddenKinds.add(kind);
      button.ariaPressed = String(visible);
      this.onKind(kind, visible);
    });
    return element('div', { className: `kind k-${kind}` }, button, element('ul', {}, steps.map(step => this.#item(step))));
  }

  #item(step) {
    const box = element('input', { type: 'checkbox', checked: step.on, title: step.sentence });
    box.dataset.step = step.name;
    box.addEventListener('change', () => this.onStep(step.name, box.checked));
    return element('li', {}, element('label', { title: step.sentence },
      box, element('span', {}, step.label), element('span', { className: 'count' }, String(step.count))));
  }
}
