// The page: sends what is written to a worker, and shows what comes back. The text goes nowhere else.
const worker = new Worker(new URL('worker.js', import.meta.url), {type: 'module'})
const text = document.querySelector('#text')
const list = document.querySelector('#findings')
let asked = 0

function ask() {
  asked++
  worker.postMessage({id: asked, source: text.value})
}

worker.onmessage = ({data: {id, score, findings}}) => {
  // An answer about what was there before is of no use.
  if (id !== asked) return

  document.querySelector('#score').textContent = Math.floor(score)
  list.replaceChildren(
    ...findings.map(({message, start, end}) => {
      const item = document.createElement('li')
      // As text: nothing in an item becomes markup.
      item.textContent = message
      item.onclick = () => {
        text.focus()
        text.setSelectionRange(start, end)
      }
      return item
    }),
  )
}

let waiting
text.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(ask, 150)
})
ask()
