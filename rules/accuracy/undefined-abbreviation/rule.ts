import {defineRule, type Problem} from '#rule'

/** Abbreviations that readers know better than what they stand for. */
const known = new Set(
  'UK US USA EU UN UNESCO UNICEF WHO WTO NATO IMF OPEC ASEAN APEC BRICS OECD FIFA UEFA NBA IOC NASA BBC CNN ITV CNBC CCTV CGTN AP AFP FBI CIA MI5 MI6 NHS MP MPS MEP PM AM GMT BST EST CEO CFO CTO VIP PHD BA MA MBA TV DVD CD PC IT AI IP ID PIN ATM GPS USB SIM SMS LED LCD VAT GDP CPI PPI PMI GNP DNA RNA HIV AIDS COVID SARS MERS KG KM CM MM ML GB MB TB KB HZ KW MW GW PH QR APP APK WIFI WI-FI VR AR XR UFO SOS FAQ Q&A HR PR RMB USD HKD MOP EUR GBP JPY HK TW NYC LA DC UAE II III IV VI VII VIII IX XI XII XV XX XXI NO OK RTHK TVB TDM MTR MRT BRT METRO ISO PDF HTML URL BMW IBM SAP KFC LG HP GM GE BP UPS DHL JR SUV EV MPV CT MRI ICU ER PCR ETF IPO PE VC REIT ESG ETC PPP EPC OFDI FDI R&D B2B B2C O2O P2P C919 PM2 PM10 VS DJ MC MV CBA VAR WBC NFL MLB NHL PGA ATP WTA RAF RSPCA MOT DIY GCSE GM CCTV NGO NGOS LGBT LGBTQ ABC CBS NBC PBS HBO FOX USS HMS RMS AOL MSN VHS HSBC BAA ISBN OBE MBE CBE EP LP NT XP SNP GPU CPU MMS REM NCAA CBI PLC LTD LLC AG SA NV ST DR MR MRS MS JNR SNR TWO ONE THE AND FOR NEW ALL'.split(
    ' ',
  ),
)
const abbreviation = /(?<![A-Za-z\d.&@/_-])[A-Z]{2,6}(?![A-Za-z\d.@/_-])/g
/** Its full form stands in front of the bracket it is in, or follows in one. */
const bracketBefore = /(?:[（("“「]|, or |[简簡]?[称稱])$/
const bracketAfter = /^["”」]?\s?[（([]|^[\u4e00-\u9fff]{0,4}全[称稱]/
/** Part of a name: BAE Systems, the FA Cup, Windows XP, the 737 MAX. */
const nameAfter = /^ (?:[A-Z][a-z]|X\b)/
const nameBefore = /(?:[a-z)] [A-Z][a-z]+|\d,?) $/

/** Whether words with these initials stand in the text: European Broadcasting Union. */
function isSpelt(letters: string, text: string): boolean {
  return new RegExp([...letters].map((letter) => `\\b${letter}[a-z]{2,20}`).join('(?: of| for| and| the)? ')).test(text)
}

function isInName(text: string, start: number, end: number): boolean {
  return nameAfter.test(text.slice(end, end + 3)) || nameBefore.test(text.slice(Math.max(0, start - 16), start))
}

export default defineRule({
  id: 'undefined-abbreviation',
  dimension: 'accuracy',
  attributes: ['targeted', 'useful'],
  severity: 'info',
  weight: 0,
  cap: 0,
  exempt: ['title', 'furniture'],
  yields: ['placeholder-text'],
  when: {zh: /[A-Z]{2}/},
  text: {
    en: {
      summary: 'An abbreviation that is not explained',
      message: 'Missing full form of `{actual}`',
      why: 'Who does not know the letters cannot follow the item.',
      advice: 'Write the full form at the first mention, with the abbreviation in brackets.',
    },
    'zh-Hans': {
      summary: '缩写未加说明',
      message: '缩写“{actual}”首次出现时没有全称',
      why: '不认识这几个字母的读者读不下去。',
      advice: '首次出现时写全称，并在括号中注明缩写。',
    },
    'zh-Hant': {
      summary: '縮寫未加說明',
      message: '縮寫「{actual}」首次出現時沒有全稱',
      why: '不認識這幾個字母的讀者讀不下去。',
      advice: '首次出現時寫全稱，並在括號中註明縮寫。',
    },
  },
  check: {
    *item(item) {
      const {text} = item.prose
      const said = new Set<string>()
      for (const {index, 0: actual} of text.matchAll(abbreviation)) {
        if (said.has(actual) || known.has(actual)) continue

        said.add(actual)
        const end = index + actual.length
        // A line all in capitals is a headline.
        const isShouted = /[A-Z]{2} $/.test(text.slice(Math.max(0, index - 12), index)) || /^ [A-Z]{2,}/.test(text.slice(end, end + 12))
        if (
          bracketBefore.test(text.slice(Math.max(0, index - 5), index)) ||
          bracketAfter.test(text.slice(end, end + 6)) ||
          isShouted ||
          isSpelt(actual, text) ||
          isInName(text, index, end)
        )
          continue

        yield {at: {start: index, end}, actual} satisfies Problem
      }
    },
  },
})
