import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, describe, expect, test} from 'vitest'
import {annotateDocument, readDocument} from '../src/docx/documents.ts'
import {placeInText} from '../src/docx/place.ts'
import {lint} from '../src/index.ts'
import {comment, field, inList, makeDocument, paragraph, run, table} from './docx-documents.ts'

// Opens what we wrote in LibreOffice: heavy, so only where it is asked for. OFFICE=soffice npx vitest run test/docx-office.test.ts
const office = process.env.OFFICE
const folder = mkdtempSync(join(tmpdir(), 'newslint-office-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function convert(bytes: Uint8Array, to: string, extension: string): Buffer {
  writeFileSync(join(folder, 'a.docx'), bytes)
  execFileSync(
    office as string,
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'a.docx')],
    {
      stdio: 'ignore',
      timeout: 110_000,
    },
  )
  return readFileSync(join(folder, `a.${extension}`))
}

const draft = makeDocument(
  paragraph('市住建局部署房屋安全排查', '<w:pStyle w:val="1"/>') +
    paragraph(
      run('据悉，下次会议定于2026年3月3日（') +
        run('星', '<w:b/>') +
        run('期五）召开,请') +
        `<w:ins w:id="9" w:author="李四">${run('各单位')}</w:ins>` +
        run('参加。'),
    ) +
    paragraph('摸清底数', inList(1)) +
    paragraph('落实整改', inList(1)) +
    table(['单位', '数量'], ['住建局', '2026年3月4日（星期五）']) +
    paragraph(
      `<w:commentRangeStart w:id="4"/>${run('共120部')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run('，见')}${field('HYPERLINK "https://example.com/"', '2026年3月5日（星期五）的通知')}${run('。')}`,
    ),
  {comments: comment(4, '张三', '旧的')},
)

describe.skipIf(office === undefined)('LibreOffice (skipped unless OFFICE names its program)', () => {
  const item = readDocument(draft)
  const {findings} = placeInText(lint(item.source, {path: item.path}), item)
  const annotated = annotateDocument(
    draft,
    findings.map(({start, end, message}) => ({start, end, paragraphs: [message]})),
  )

  test('shows every comment at the very words', {timeout: 120_000}, () => {
    const xml = convert(annotated, 'fodt', 'fodt').toString()
    const body = xml.slice(xml.indexOf('<office:text'))
    const plain = (part: string) => part.replace(/<office:annotation [\s\S]*?<\/office:annotation>/g, '').replace(/<[^>]+>/g, '')
    const shown = [...body.matchAll(/<office:annotation [^>]*office:name="([^"]+)"[^>]*>([\s\S]*?)<\/office:annotation>/g)].map(
      ({index, 0: whole, 1: name, 2: inside}) => {
        const end = body.indexOf(`<office:annotation-end office:name="${name}"/>`)
        const said = /<text:p[^>]*>([\s\S]*?)<\/text:p>/.exec(inside ?? '')?.[1] ?? ''
        return `${plain(body.slice(index + whole.length, end))} ← ${plain(said)}`
      },
    )
    const wanted = findings.map(({start, end, message}) => `${item.text.slice(start, end)} ← ${message}`)
    expect(wanted.length).toBeGreaterThan(5)
    expect(shown.toSorted()).toEqual(['共120部 ← 旧的', ...wanted].toSorted())
  })

  test('prints a note for each', {timeout: 120_000}, () => {
    const pdf = convert(annotated, 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}', 'pdf')
    expect(pdf.toString('latin1').match(/\/Subtype\s?\/Text\b/g)).toHaveLength(findings.length + 1)
    if (process.env.OFFICE_PDF) writeFileSync(process.env.OFFICE_PDF, pdf)
  })
})
