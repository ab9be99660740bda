// Makes elements. Text is set as text, whatever it holds; nothing on this page ever becomes markup.

/** element('p', {className: 'hint'}, 'words', child, ...); nothing is made of children that are not there. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== ''));
  return made;
}
