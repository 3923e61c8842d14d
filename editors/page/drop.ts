import {byId} from './element.ts'

/** Opens the file that is dropped anywhere on the page, and shows while one is held over it that it can be. */
export function listenForDrops(open: (file: File) => void): void {
  const drop = byId('drop')
  const holdsFile = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragenter', (event) => {
    if (holdsFile(event)) drop.hidden = false
  })
  addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault()
  })
  addEventListener('dragleave', ({relatedTarget}) => {
    if (relatedTarget === null) drop.hidden = true
  })
  // Before the editor sees it, which would put what is in the file into the text.
  addEventListener(
    'drop',
    (event) => {
      drop.hidden = true
      const file = event.dataTransfer?.files.item(0)
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      open(file)
    },
    true,
  )
}
