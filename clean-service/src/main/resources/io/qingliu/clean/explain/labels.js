// All words of the page, in English and in Chinese. Codes that the service answers with are looked up as kind.code.

const english = {
  title: 'Qingliu: what cleaning does', language: '中文', sample: 'Sample', file: 'Choose a file', charset: 'Charset',
  format: 'Format', guess: 'guess', text: 'text', url: 'URL', clean: 'Clean', own: 'a page of your own',
  paste: 'Paste a page, or drop a file anywhere', steps: 'What was done',
  stepsHint: 'A colour shows or hides its marks. A step that is switched off is left out, and the page cleaned again.',
  original: 'Original', originalHint: 'Point at a mark, or go from mark to mark with ← and →.', articles: 'Articles',
  nothing: 'Nothing was done to this page.', none: 'None.', cleaning: 'Cleaning …', gone: 'The page of this link is no longer kept.',
  empty: 'Paste a page first.', read: 'read as', refused: 'Refused', removed: 'removed', kept: 'taken out of the text and kept as a fact',
  named: 'recognized', inserted: 'inserted', takenFor: 'taken for', noTitle: '(no title)', quality: 'quality', missing: 'The service cannot be reached.',
  facts: 'Facts', keywords: 'Keywords', dateline: 'Dateline', characters: 'characters',
  'fact.place': 'Places', 'fact.person': 'Persons', 'fact.organization': 'Organisations', 'fact.figure': 'Figures', 'fact.date': 'Dates',
  'sample.annotated': 'Pinyin between the characters', 'sample.newspaper': 'A whole newspaper page', 'sample.website': 'A page of a website',
  'sample.facts': 'A report full of facts', 'sample.refused': 'A page without an article', 'sample.hostile': 'A page that wants to run scripts',
};

const chinese = {
  title: '清流：清洗做了什么', language: 'English', sample: '示例', file: '选择文件', charset: '编码',
  format: '格式', guess: '自动', text: '文本', url: '网址', clean: '清洗', own: '自己的页面',
  paste: '粘贴页面，或把文件拖到任意处', steps: '做了什么',
  stepsHint: '点颜色显示或隐藏标记；关掉某一步，页面就不经这一步重新清洗。',
  original: '原文', originalHint: '指向标记查看依据，或用 ← → 逐个查看。', articles: '文章',
  nothing: '这个页面没有任何改动。', none: '无。', cleaning: '清洗中……', gone: '这个链接的页面已不再保留。',
  empty: '请先粘贴页面。', read: '读作', refused: '拒收', removed: '删去', kept: '移出正文，作为信息保留',
  named: '识别', inserted: '插入', takenFor: '认作', noTitle: '（无标题）', quality: '质量', missing: '连不上服务。',
  facts: '信息', keywords: '关键词', dateline: '电头', characters: '字',
  'fact.place': '地名', 'fact.person': '人物', 'fact.organization': '机构', 'fact.figure': '数字', 'fact.date': '日期',
  'sample.annotated': '字间夹拼音', 'sample.newspaper': '整版报纸', 'sample.website': '网站页面',
  'sample.facts': '信息丰富的报道', 'sample.refused': '没有文章的页面', 'sample.hostile': '想运行脚本的页面',
  'role.credit': '署名', 'role.source': '来源', 'role.date': '日期', 'role.dateline': '电头', 'role.navigation': '导航',
  'role.teaser': '其他报道', 'role.more': '其他报道的标题', 'role.share': '分享', 'role.counter': '计数', 'role.tags': '标签', 'role.column': '栏目',
  'role.caption': '图片说明', 'role.copyright': '版权', 'role.advert': '广告', 'role.page-number': '页码', 'role.jump': '转版', 'role.other': '其他',
  'level.province': '省级', 'level.city': '地级', 'level.county': '县级', 'level.town': '乡级',
  'credit.reporter': '记者', 'credit.correspondent': '通讯员', 'credit.author': '作者', 'credit.editor': '编辑',
  'credit.photographer': '摄影', 'credit.translator': '翻译', 'credit.commentator': '评论员', 'credit.intern': '实习生',
  'figure.money': '金额', 'figure.percent': '百分比', 'figure.ratio': '倍数', 'figure.area': '面积', 'figure.length': '长度',
  'figure.weight': '重量', 'figure.volume': '体积', 'figure.energy': '能量', 'figure.power': '功率', 'figure.temperature': '温度',
  'figure.duration': '时长', 'figure.age': '年龄', 'figure.count': '数量',
  'category.politics': '时政', 'category.economy': '经济', 'category.agriculture': '农业', 'category.urban': '城建', 'category.society': '社会',
  'category.law': '法治', 'category.emergency': '突发', 'category.education': '教育', 'category.health': '卫生', 'category.culture': '文化',
  'category.sports': '体育', 'category.science': '科技', 'category.environment': '环境', 'category.world': '国际', 'category.other': '其他',
  'flag.no-title': '无标题', 'flag.no-date': '无日期', 'flag.no-source': '无来源', 'flag.short': '过短', 'flag.truncated': '残缺',
  'flag.half': '半篇', 'flag.mojibake-left': '残留乱码', 'flag.digits-lost': '缺数字', 'flag.pinyin-removed': '曾夹拼音',
  'flag.machine-converted': '机器转换', 'flag.source-substituted': '来源被换', 'flag.content-farm-suspected': '疑似内容农场', 'flag.date-in-future': '日期在未来',
  'refusal.no-content': '页面没有文字，请查看抓取到了什么。', 'refusal.navigation-only': '页面只有导航和标题，请抓取它链接的页面。',
  'refusal.too-short': '页面文字太少，不成文章。', 'refusal.not-chinese': '页面所用的文字不是中国报纸印刷所用。',
  'refusal.error-page': '页面是出错、登录或验证页面，请重新抓取。', 'refusal.too-complex': '页面标签过多，请查看抓取到了什么。',
  'refusal.hostile-site': '页面是新闻网址上的商店或博彩页面，请检查域名。',
};

let words = navigator.language?.toLowerCase().startsWith('zh') ? chinese : english;

/** zh or en. */
export function language() {
  return words === chinese ? 'zh' : 'en';
}

/** Lets a button change to the other language; speak() puts the words wherever the page has none by itself, now and then. */
export function offerLanguages(button, speak) {
  const tell = () => {
    labelAll(document);
    button.textContent = label('language');
    button.lang = language() === 'zh' ? 'en' : 'zh';
    speak();
  };
  button.addEventListener('click', () => {
    words = words === chinese ? english : chinese;
    tell();
  });
  tell();
}

/** Adds the words of another page. */
export function learn(moreEnglish, moreChinese) {
  Object.assign(english, moreEnglish);
  Object.assign(chinese, moreChinese);
}

/** The words for a key; for a code without words of its own, the code itself. */
export function label(key, otherwise = key.slice(key.indexOf('.') + 1).replaceAll('-', ' ')) {
  return words[key] ?? otherwise;
}

// Puts the words where the page asks for them.
function labelAll(root) {
  document.documentElement.lang = language();
  root.querySelectorAll('[data-label]').forEach(element => { element.textContent = label(element.dataset.label); });
  root.querySelectorAll('[data-label-aria]').forEach(element => element.setAttribute('aria-label', label(element.dataset.labelAria)));
}
