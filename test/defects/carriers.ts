import type {Carrier} from './defect.ts'

/** Sound items by language; what is planted in them is the only thing wrong. Published on 4 March 2026, a Wednesday. */
export const carriers: readonly Carrier[] = [
  {
    language: 'zh-Hans',
    fields: {
      headline: '临江市更换老旧电梯120部',
      unit: '临江市住房和城乡建设局',
      author: ['李梅'],
      source: '临江日报',
      datePublished: '2026-03-04',
      eventDate: '2026-03-03',
    },
    paragraphs: [
      '3月3日，临江市住房和城乡建设局在市政务服务中心通报，今年首批120部老旧电梯已更换完毕。',
      '副局长周宁介绍，更换费用由住宅专项维修资金和财政补贴共同承担。',
      '在北岸小区，住户陈芳当天第一次乘上新电梯。“从门口到六楼，只要半分钟。”她说。',
      '居民可以到社区服务站登记，也可以拨打0531-81234567咨询。',
    ],
  },
  {
    language: 'zh-Hans',
    fields: {
      headline: '清河县图书馆延长开放时间',
      unit: '清河县文化和旅游局',
      author: ['王立新'],
      source: '清河县融媒体中心',
      datePublished: '2026-03-04',
      eventDate: '2026-03-02',
    },
    paragraphs: [
      '清河县图书馆3月2日在县城东街发布公告，阅览室每天开放到21时。',
      '馆长赵国华说，去年夜间的读者明显增多，原来的闭馆时间已经不够用。',
      '图书馆新添了阅览座位，并在一楼设置儿童阅读区。',
      '读者凭身份证即可办理借阅证。',
    ],
  },
  {
    language: 'zh-Hant',
    fields: {
      headline: '東灣區自修室本月重開',
      unit: '東灣區民政事務處',
      author: ['何佩珊'],
      source: '東灣新聞',
      datePublished: '2026-03-04',
      eventDate: '2026-03-02',
    },
    paragraphs: [
      '東灣區民政事務處3月2日公布，區內自修室完成翻新，本月9日起重新開放。',
      '館長陳志強表示，工程包括更換照明和加裝插座，費用由政府撥款支付。',
      '學生林若溪到場參觀後說：「座位比以前寬敞，晚上溫習也看得清楚。」',
      '市民可致電查詢，或到各區民政諮詢中心索取單張。',
    ],
  },
  {
    language: 'zh-Hant',
    fields: {headline: '青山鎮加密接駁巴士', unit: '青山鎮公所', author: ['吳啟明'], source: '青山週報', datePublished: '2026-03-04', eventDate: '2026-03-03'},
    paragraphs: [
      '青山鎮公所3月3日在鎮民大會堂宣布，往返火車站的接駁巴士平日每15分鐘一班。',
      '鎮長周曉嵐指出，新班次經過兩個月試行，乘客等候的時間縮短近半。',
      '巴士沿中山路行駛，停靠市場、診所和高中。',
      '時刻表張貼在各站牌，也可以向鎮公所索取。',
    ],
  },
  {
    language: 'en',
    fields: {
      headline: 'Harbour Bridge reopens to buses',
      unit: 'West County Council',
      author: ['Mary Cole'],
      source: 'West County Herald',
      datePublished: '2026-03-04',
      eventDate: '2026-03-03',
    },
    paragraphs: [
      'West County Council reopened the Harbour Bridge to buses on Tuesday, March 3, after four weeks of repairs to its deck in Millport.',
      'Engineer John Hale said the new surface should last until the whole bridge is replaced. The work was paid for out of the county road fund.',
      '"We can get to the clinic in ten minutes again," said Ann Price, who lives on the north bank. Lorries will still have to use the ring road.',
      'The timetable is posted at every stop. Questions are answered at the council office in Mill Street.',
    ],
  },
  {
    language: 'en',
    fields: {
      headline: 'Millport library opens late on weekdays',
      unit: 'Millport Library',
      author: ['Tom Reed'],
      source: 'Millport Gazette',
      datePublished: '2026-03-04',
      eventDate: '2026-03-02',
    },
    paragraphs: [
      'The Millport Library began to stay open until 9 p.m. on weekdays on March 2, its director, Susan Gray, announced at the main branch.',
      'Gray said more readers had come in the evening last year than ever before. The old closing time no longer suited them.',
      'New seats were added on the ground floor. A corner for children stands beside the entrance.',
      'A library card is free for residents. It is issued at the desk.',
    ],
  },
]
