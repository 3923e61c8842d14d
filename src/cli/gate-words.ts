import type {Language} from './library.ts'

/** What is said of baselines, of `--since` and of what an item fails for. `{…}` is filled in. */
interface GateWords {
  noBaseline: string
  /** What is wrong with a file that should be a baseline. */
  baselines: Record<'conflict' | 'syntax' | 'foreign' | 'version', string>
  needsBaseline: string
  notInCi: string
  notTogether: string
  hidden: string
  left: string
  gone: string
  renewed: string
  since: string
  noGit: string
  noRepository: string
  noRef: string
  shallow: string
  gitFailed: string
  lowScore: string
  more: string
}

const en: GateWords = {
  noBaseline: 'There is no such baseline yet: make it with --update-baseline',
  baselines: {
    conflict: 'Holds the marks of a merge conflict: take one of the two sides whole, then run with --update-baseline',
    syntax: 'Not a baseline, or a broken one (no valid JSON): restore it, or delete it and make it anew with --update-baseline',
    foreign: 'Not a baseline of newslint, left as it is: name another file, or delete this one and make it anew with --update-baseline',
    version: 'Made by a newer newslint: update newslint',
  },
  needsBaseline: 'Option `--update-baseline` goes with `--baseline <file>`',
  notInCi: 'Option `--update-baseline` does not go with `--ci`: renew the baseline where somebody reviews the change',
  notTogether: 'Option `{name}` does not go with `{other}`',
  hidden: '{count|known finding} in {items|item} not shown (baseline {path})',
  left: 'No longer needed in {path}: {count}, --update-baseline takes them out:',
  gone: 'file is gone',
  renewed: '{path} written: {count|finding} in {items|item}, {more} new, {fewer} no longer there taken out',
  since: '{count|older finding} in {items|changed item} not shown, {skipped|unchanged item} not checked (since {ref})',
  noGit: '`--since` needs git, which is not installed here',
  noRepository: '`--since` needs a git repository, and this folder is in none',
  noRef: '`--since`: git knows no commit, branch or tag `{ref}` here',
  shallow:
    '`--since`: `{ref}` is not in this shallow clone: fetch the whole history (git fetch --unshallow; `fetch-depth: 0` in GitHub Actions, `GIT_DEPTH: 0` in GitLab CI)',
  gitFailed: '`--since`: git says: {reason}',
  lowScore: '{path}  Score {actual} ({name}), at least {least} is asked for',
  more: '… and {count} more',
}

const zhHans: GateWords = {
  noBaseline: '基线文件尚不存在：请加 --update-baseline 生成',
  baselines: {
    conflict: '文件中留有合并冲突标记：请整体采用其中一方，再加 --update-baseline 运行',
    syntax: '不是基线文件，或已损坏（不是有效的 JSON）：请恢复原文件，或删除后加 --update-baseline 重新生成',
    foreign: '不是 newslint 的基线文件，未作改动：请换一个文件名，或删除后加 --update-baseline 重新生成',
    version: '由更新版本的 newslint 生成：请升级 newslint',
  },
  needsBaseline: '选项 `--update-baseline` 须与 `--baseline <file>` 同用',
  notInCi: '选项 `--update-baseline` 不能与 `--ci` 同用：更新基线应经人审阅',
  notTogether: '选项 `{name}` 不能与 `{other}` 同用',
  hidden: '{items} 篇中有 {count} 处已知问题未显示（基线 {path}）',
  left: '{path} 中有 {count} 条已不需要，可用 --update-baseline 清除：',
  gone: '文件已不存在',
  renewed: '已写入 {path}：{items} 篇共 {count} 处，其中新增 {more} 处，清除 {fewer} 处',
  since: '{items} 篇改动稿件中有 {count} 处旧问题未显示，{skipped} 篇未改动的稿件未检查（自 {ref} 起）',
  noGit: '`--since` 需要 git，此处未安装',
  noRepository: '`--since` 需要 git 仓库，当前文件夹不在任何仓库中',
  noRef: '`--since`：git 找不到提交、分支或标签 `{ref}`',
  shallow: '`--since`：浅克隆中没有 `{ref}`，请取回完整历史（git fetch --unshallow；GitHub Actions 用 `fetch-depth: 0`，GitLab CI 用 `GIT_DEPTH: 0`）',
  gitFailed: '`--since`：git 报告：{reason}',
  lowScore: '{path}  {name} {actual} 分，要求不低于 {least} 分',
  more: '…… 另有 {count} 条',
}

const zhHant: GateWords = {
  noBaseline: '基準檔尚不存在：請加 --update-baseline 產生',
  baselines: {
    conflict: '檔案中留有合併衝突標記：請整份採用其中一方，再加 --update-baseline 執行',
    syntax: '不是基準檔，或已損壞（不是有效的 JSON）：請還原檔案，或刪除後加 --update-baseline 重新產生',
    foreign: '不是 newslint 的基準檔，未作更動：請換一個檔名，或刪除後加 --update-baseline 重新產生',
    version: '由較新版本的 newslint 產生：請升級 newslint',
  },
  needsBaseline: '選項 `--update-baseline` 須與 `--baseline <file>` 並用',
  notInCi: '選項 `--update-baseline` 不能與 `--ci` 並用：更新基準檔應經人審閱',
  notTogether: '選項 `{name}` 不能與 `{other}` 並用',
  hidden: '{items} 篇中有 {count} 處已知問題未顯示（基準檔 {path}）',
  left: '{path} 中有 {count} 條已不需要，可用 --update-baseline 清除：',
  gone: '檔案已不存在',
  renewed: '已寫入 {path}：{items} 篇共 {count} 處，其中新增 {more} 處，清除 {fewer} 處',
  since: '{items} 篇改動稿件中有 {count} 處舊問題未顯示，{skipped} 篇未改動的稿件未檢查（自 {ref} 起）',
  noGit: '`--since` 需要 git，此處未安裝',
  noRepository: '`--since` 需要 git 儲存庫，目前的資料夾不在任何儲存庫中',
  noRef: '`--since`：git 找不到提交、分支或標籤 `{ref}`',
  shallow: '`--since`：淺層複製中沒有 `{ref}`，請取回完整歷史（git fetch --unshallow；GitHub Actions 用 `fetch-depth: 0`，GitLab CI 用 `GIT_DEPTH: 0`）',
  gitFailed: '`--since`：git 回報：{reason}',
  lowScore: '{path}  {name} {actual} 分，要求不低於 {least} 分',
  more: '…… 另有 {count} 條',
}

/** By language. */
export const gateWordsOf: Record<Language, GateWords> = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant}
export type {GateWords}

/** What the help says of the options. */
export const gateOptionsOf: Record<Language, Record<'baseline' | 'updateBaseline' | 'since', string>> = {
  en: {
    baseline: 'tell only what this file does not know',
    updateBaseline: 'write that file: all that is found now is known from now on',
    since: 'tell only what changed since this commit, branch or tag',
  },
  'zh-Hans': {
    baseline: '只提示此基线文件中没有的问题',
    updateBaseline: '写入基线文件：现有问题今后视为已知',
    since: '只提示自此提交、分支或标签以来改动引起的问题',
  },
  'zh-Hant': {
    baseline: '只提示此基準檔中沒有的問題',
    updateBaseline: '寫入基準檔：現有問題今後視為已知',
    since: '只提示自此提交、分支或標籤以來改動引起的問題',
  },
}
