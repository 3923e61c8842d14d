// Linting takes milliseconds for an item, and more for a long one: here it never holds the page up.
import {lint} from 'newslint'

self.onmessage = ({data: {id, source}}) => {
  const {score, findings} = lint(source)
  self.postMessage({id, score: score.overall, findings: findings.map(({message, start, end}) => ({message, start, end}))})
}
