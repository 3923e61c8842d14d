// What the page weighs, compressed as servers compress.
import {brotliCompressSync, constants} from 'node:zlib'

/** Bytes of a text, compressed as servers compress. */
export const compress = (text) =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_LGWIN]: 24}}).length

/** The page as far as it has to have come before it can tell the first findings of a Chinese draft, in a language of messages. */
export function cutFirstLoad(html, language) {
  const begin = html.indexOf(`<script type="text/plain" id="texts-${language}">`)
  return html.slice(0, html.indexOf('</template>', begin) + '</template>'.length)
}

export function sayWeights(html, parts) {
  const say = (name, text) => console.log(name.padEnd(24), String(Buffer.byteLength(text)).padStart(8), 'brotli', String(compress(text)).padStart(7))
  for (const [name, text] of Object.entries(parts)) say(name, text)
  for (const language of ['zh-Hans', 'zh-Hant']) say(`first findings, ${language}`, cutFirstLoad(html, language))
  say('all', html)
}
