/** Whether all of a block is there by now. */
function hasCome(id: string): boolean {
  const block = document.getElementById(id)
  return block !== null && (document.readyState !== 'loading' || block.nextElementSibling !== null)
}

/** The text of a block that the page holds and does not run, once all of it is there: the page begins before the rest of its file has come. */
export function readBlock(id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      if (hasCome(id)) resolve(document.getElementById(id)?.textContent ?? '')
      else if (document.readyState !== 'loading') reject(new Error(`no block ${id}`))
      else return false
      return true
    }
    if (look()) return

    const settle = () => {
      if (!look()) return
      observer.disconnect()
      document.removeEventListener('DOMContentLoaded', settle)
    }
    const observer = new MutationObserver(settle)
    observer.observe(document.body, {childList: true})
    document.addEventListener('DOMContentLoaded', settle)
  })
}
