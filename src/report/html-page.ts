import type {Language} from '../item.ts'
import {escapeHtml} from './escape.ts'

/** Colours and type of every page: legible in print, in the dark, and on a telephone. */
const baseStyle = `
:root{color-scheme:light dark;--ink:#1d1d1f;--dim:#5f6268;--line:#dcdde1;--paper:#fff;--card:#f6f6f8;--error:#b3261e;--warning:#8a5a00;--info:#2456a6;--good:#2e7d4f;--error-mark:#fbd9d6;--warning-mark:#fdeac2;--info-mark:#dbe7fb}
@media(prefers-color-scheme:dark){:root{--ink:#ececef;--dim:#a3a6ad;--line:#3a3c42;--paper:#17181b;--card:#202126;--error:#ff8a80;--warning:#f2b84b;--info:#8ab4f8;--good:#6cc592;--error-mark:#5c2320;--warning-mark:#4e3a10;--info-mark:#22365a}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:50rem;background:var(--paper);color:var(--ink);font:17px/1.65 system-ui,"PingFang SC","PingFang TC","Microsoft YaHei","Microsoft JhengHei","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif}
a{color:var(--info)}h1{font-size:1.6rem;line-height:1.3;margin:1.2rem 0 .4rem;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.dim{color:var(--dim);font-size:.9rem}`

/** A page that loads nothing and runs nothing. `main` is HTML; the title is text. */
export function writeHtmlPage(language: Language, title: string, style: string, main: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${baseStyle}${style}
</style>
</head>
<body>
${main}
</body>
</html>
`
}
