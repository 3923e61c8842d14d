import type {Language} from './library.ts'

/** The languages of messages. */
export const languages: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en']

/** The language of a locale as POSIX writes it: `zh_TW.UTF-8`, `zh_CN`, `en_GB`. */
function languageOfLocale(locale: string): Language {
  if (/^zh[_-](?:tw|hk|mo|hant)/i.test(locale)) return 'zh-Hant'
  return /^zh/i.test(locale) ? 'zh-Hans' : 'en'
}

/** The language the command speaks: that of `--lang` where it is one, else that of the environment. */
export function chooseLanguage(argv: readonly string[], env: Record<string, string | undefined>): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const wanted = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length)

  return languages.find((language) => language === wanted) ?? languageOfLocale(env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
}
