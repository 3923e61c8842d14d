import {expect, test} from 'vitest'
import {facts, lint} from '../src/index.ts'
import {read} from '../src/read/read.ts'

const blocksOf = (source: string, path = 'a.md') => {
  const {prose} = read(source, {path})
  return prose.blocks.map(({kind, start, end}) => `${kind}: ${prose.text.slice(start, end)}`)
}

test.each<[what: string, source: string, blocks: string[]]>([
  ['a shortcode by itself', 'One.\n\n{{< figure src="a.jpg" title="The wall" >}}\n\nTwo.\n', ['paragraph: One.', 'paragraph: Two.']],
  ['a shortcode over several lines', 'One.\n\n{{< figure\n  src="a.jpg"\n>}}\n\nTwo.\n', ['paragraph: One.', 'paragraph: Two.']],
  ['a shortcode around text', '{{% notice tip %}}\nOne.\n{{% /notice %}}\n', ['paragraph: One.']],
  ['inside a sentence', 'See {{< ref "a.md" >}} now.\n', ['paragraph: See now.']],
  ['at the start of a line', '{% icon %} One.\n', ['paragraph: One.']],
  ['at the start of an item', '- {% icon %} One.\n- Two.\n', ['listItem: One.', 'listItem: Two.']],
  ['in a heading', '## One {{ page.title | escape }}\n', ['heading: One']],
  ['as the target of a link', 'See [the report]({% post_url 2026-01-01-a %}) of [June]({{ site.url }}/a).\n', ['paragraph: See the report of June.']],
  ['attributes of kramdown', '{: .note }\nOne.{: .wide }\n', ['paragraph: One.']],
  ['a table of contents', '* TOC\n{:toc}\n\nOne.\n\n[TOC]\n', ['paragraph: One.']],
  ['the fence of a box', '::: warning\nOne.\n:::\n', ['paragraph: One.']],
  ['what MDX brings in', 'import Wall from "../wall.astro"\nexport const wide = true\n\n<Wall wide />\n\nOne.\n', ['paragraph: One.']],
  ['a sentence about trade', 'import of steel fell.\n', ['paragraph: import of steel fell.']],
  ['a slot that nobody filled stays', 'Dear {{ name }}, one.\n', ['paragraph: Dear {{ name }}, one.']],
  ['half a tag stays', 'It is {% of it.\n', ['paragraph: It is {% of it.']],
])('%s', (_, source, blocks) => {
  expect(blocksOf(source)).toEqual(blocks)
})

test('in HTML', () => {
  expect(blocksOf('<p>{% include a.html %} One {{ site.title }} two.</p>', 'a.html')).toEqual(['paragraph: One two.'])
})

test('in plain text a tag is text', () => {
  expect(blocksOf('It is {% include %} here.', 'a.txt')).toEqual(['paragraph: It is {% include %} here.'])
})

test('what stands behind a tag keeps its place, with Windows line ends too', () => {
  const source = 'See {{< ref "a.md" >}} on Tuesday, March 4, 2026.\r\n'
  const [time] = facts(source, {path: 'a.md', language: 'en'}).times
  expect(time && source.slice(time.start, time.end)).toContain('March 4, 2026')
})

test('a site of Hugo has no placeholders', () => {
  const {findings} = lint('---\ntitle: A\n---\n\n{{< youtube id="abc" >}}\n\nThe wall is long, see [here]({{< ref "b" >}}).\n', {path: 'a.md', language: 'en'})
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('placeholder-text')
})

test('a hundred thousand half tags take no time', () => {
  const before = performance.now()
  read('{% '.repeat(100_000), {path: 'a.md'})
  read('{{<'.repeat(100_000), {path: 'a.md'})
  expect(performance.now() - before).toBeLessThan(5000)
})

test.each([
  ['_posts/2026-3-3-bridge.md', '2026-03-03'],
  ['_posts/2026-03-03-bridge.md', '2026-03-03'],
  ['content/2026/03/03/bridge.md', '2026-03-03'],
  ['news/20260303-bridge.md', '2026-03-03'],
  ['news/2026-13-03-bridge.md', undefined],
  ['news/v2026-3-bridge.md', undefined],
])('the date of %s', (path, date) => {
  expect(lint('Text.\n', {path}).fields.datePublished).toBe(date)
})
