// Shows a long text with marks. It is cut into chunks, and a chunk gets its marks when the browser is about to draw it; until
// then it is plain text, which can be searched and costs little.

const charactersOfAChunk = 4_000;
const pixelsOfALine = 27;
const charactersOfALine = 40;

/**
 * The marks are in ascending order and do not overlap: {start, end, ...}. A mark may run over several chunks.
 */
export class MarkedText {
  /** elementFor(mark, text) makes what is shown for a mark; text may be a part of it. */
  constructor(container, text, marks, elementFor) {
    this.text = text;
    this.marks = marks;
    this.elementFor = elementFor;
    this.chunks = [];
    for (let start = 0; start < text.length;) {
      const end = this.#endOfChunk(start);
      this.chunks.push({ start, end, filled: false });
      start = end;
    }
    container.replaceChildren(...this.chunks.map(chunk => this.#show(chunk)));
  }

  // Behind a line feed where one is near, and never inside of a pair of surrogates.
  #endOfChunk(start) {
    const aim = start + charactersOfAChunk;
    if (aim >= this.text.length) return this.text.length;
    const feed = this.text.indexOf('\n', aim);
    if (feed >= 0 && feed < aim + charactersOfAChunk) return feed + 1;
    const next = this.text.charCodeAt(aim);
    return next >= 0xDC00 && next <= 0xDFFF ? aim + 1 : aim;
  }

  #show(chunk) {
    const element = document.createElement('div');
    element.className = 'chunk';
    const lines = (chunk.end - chunk.start) / charactersOfALine;
    element.style.containIntrinsicBlockSize = `auto ${Math.ceil(lines) * pixelsOfALine}px`;
    element.textContent = this.text.slice(chunk.start, chunk.end);
    chunk.element = element;
    if ('oncontentvisibilityautostatechange' in element) {
      element.addEventListener('contentvisibilityautostatechange', event => event.skipped || this.#fill(chunk));
    } else {
      setTimeout(() => this.#fill(chunk));
    }
    return element;
  }

  #fill(chunk) {
    if (chunk.filled) return;
    chunk.filled = true;
    const parts = [];
    let position = chunk.start;
    for (let i = this.#firstMark(chunk); i < this.marks.length && this.#concerns(this.marks[i], chunk); i++) {
      const mark = this.marks[i];
      const start = Math.max(mark.start, chunk.start);
      const end = Math.min(mark.end, chunk.end);
      const element = this.elementFor(mark, this.text.slice(start, end));
      element.dataset.mark = i;
      parts.push(this.text.slice(position, start), element);
      position = end;
    }
    parts.push(this.text.slice(position, chunk.end));
    chunk.element.replaceChildren(...parts.filter(part => part !== ''));
  }

  // An insertion has no width; it stands in the chunk that begins there, or at the end of all.
  #concerns(mark, chunk) {
    return mark.start < chunk.end || (mark.start === mark.end && mark.start === chunk.end && chunk.end === this.text.length);
  }

  #firstMark(chunk) {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const mark = this.marks[middle];
      const before = mark.end < chunk.start || (mark.end === chunk.start && mark.start < mark.end);
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The element of a mark, made now where it was not drawn yet; undefined where its chunk has none. */
  reveal(index) {
    const mark = this.marks[index];
    const chunk = this.chunks.find(one => mark.start < one.end) ?? this.chunks.at(-1);
    this.#fill(chunk);
    return chunk.element.querySelector(`[data-mark="${index}"]`);
  }
}
