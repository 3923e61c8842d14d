/** The words under the squiggles of a severity, from the top, with the middle of each; runs in the window, which knows only where both are drawn. */
export function findSquiggles(name) {
  const editor = document.querySelector('.editor-group-container.active .editor-instance')
  if (!editor) return []
  const boxes = [...editor.querySelectorAll(`.squiggly-${name}`)].map((mark) => mark.getBoundingClientRect())
  const letters = []
  for (const line of editor.querySelectorAll('.view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const {left, top, width, height} = range.getBoundingClientRect()
        letters.push({x: left + width / 2, y: top + height / 2, letter: node.data[at] === '\u00a0' ? ' ' : node.data[at]})
      }
    }
  }
  return boxes
    .map((box) => ({
      text: letters
        .filter(({x, y}) => x > box.left && x < box.right && y > box.top && y < box.bottom)
        .map(({letter}) => letter)
        .join(''),
      x: (box.left + box.right) / 2,
      left: box.left,
      y: (box.top + box.bottom) / 2,
    }))
    .sort((a, b) => a.y - b.y || a.x - b.x)
}
