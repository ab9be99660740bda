// The steps as people see them: of what kind each is, its name, and by what it goes. docs/steps.md has an example of each.

import { language } from './labels.js';

/** Kinds in the order in which they are shown; each has a colour of its name in look.css. */
export const kinds = {
  markup: ['Markup', '页面标记'],
  repair: ['Repaired characters', '字符修复'],
  pinyin: ['Pinyin', '夹注拼音'],
  conversion: ['Script conversion', '繁简转换'],
  navigation: ['Navigation', '导航与版面附件'],
  notice: ['Notices', '声明与广告'],
  credits: ['Credits and dates', '署名与时间'],
  teaser: ['Teasers and jumps', '导读与转版'],
  layout: ['Layout and joins', '版面与拼接'],
};

const steps = {
  'line-breaks': ['markup', 'Line breaks', 'Line breaks of every kind, and tags left in a text, become line feeds.', '换行', '各种换行和残留的标签统一为换行符。'],
  'html-lines': ['markup', 'HTML to lines', 'What HTML says is read; tags, scripts and styles go.', 'HTML 转行', '读取 HTML 的含义，去掉标签、脚本和样式。'],
  markdown: ['markup', 'Markdown signs', 'Signs of Markdown at the beginning of a line.', 'Markdown 符号', '行首的 Markdown 符号。'],
  'markdown-emphasis': ['markup', 'Markdown emphasis', 'Asterisks of Markdown around words.', 'Markdown 强调', '词语两边的 Markdown 星号。'],
  entities: ['repair', 'Entities', 'Characters that are written as HTML entities, also twice over.', '字符实体', '写成 HTML 实体的字符，包括重复转义的。'],
  mojibake: ['repair', 'Wrong charset', 'Text that somebody read in the wrong charset.', '乱码', '用错编码读出的文字。'],
  invisible: ['repair', 'Invisible characters', 'Characters without width, and others that nobody can see.', '隐形字符', '零宽字符和其他看不见的字符。'],
  'unify-ideographs': ['repair', 'Compatibility characters', 'A second code of the same character.', '兼容汉字', '同一个字的另一个编码。'],
  'look-alikes': ['repair', 'Look-alikes', 'A radical or kana in the place of the character that looks like it.', '形近字符', '冒充汉字的部首或假名。'],
  exchanged: ['repair', 'Exchanged characters', 'A machine has put rarer characters for common ones all over the page.', '被换的字', '机器在全页用生僻字换掉了常用字。'],
  'broken-words': ['repair', 'Broken words', 'A blank inside of a word that the dictionary has.', '断开的词', '词典里的词中间多了空格。'],
  'pinyin-annotation': ['pinyin', 'Pinyin annotations', 'The reading of the character before it, in brackets; on a spoiled page it stands all over.', '拼音注音', '括号里是前一个字的读音；被污染的页面处处都有。'],
  'to-simplified': ['conversion', 'To Simplified', 'Converted by tables of characters and phrases, without exchanging any vocabulary.', '转为简体', '按字表和词表转换，不换用词。'],
  'main-content': ['navigation', 'Place in the markup', 'Its place in the markup leaves no doubt.', '标记位置（确定）', '它在页面标记中的位置没有疑问。'],
  'around-content': ['navigation', 'Around the article', 'Its place in the markup lies outside of the article.', '正文以外', '它在页面标记中位于正文以外。'],
  'markdown-links': ['navigation', 'Markdown links', 'A line that is one link of Markdown.', 'Markdown 链接', '整行是一个 Markdown 链接。'],
  breadcrumb: ['navigation', 'Breadcrumb', 'The path to this page, from the home page on.', '面包屑', '从首页到本页的路径。'],
  'menu-words': ['navigation', 'Menu', 'Words that menus are made of, and nothing else.', '菜单', '全是菜单用语。'],
  tags: ['navigation', 'Tags', 'Keywords that the site files the page under.', '标签', '网站给页面的关键词。'],
  column: ['navigation', 'Column', 'The name of a column of the paper.', '栏目', '报纸的栏目名。'],
  'bare-number': ['navigation', 'Bare number', 'A line with a number alone, such as a page number.', '孤立数字', '只有数字的一行，如页码。'],
  'inline-link': ['navigation', 'Inline link', 'A link that hangs on a name, such as (微博).', '行内链接', '挂在名称后面的链接，如（微博）。'],
  statement: ['notice', 'Statement', 'Copyright, disclaimers, contacts.', '声明', '版权、免责与联系方式。'],
  advert: ['notice', 'Advert', 'An invitation to follow, scan or buy.', '广告', '请人关注、扫码或购买。'],
  'end-mark': ['notice', 'End mark', 'The sign with which agencies end a report.', '结束标记', '通讯社稿末的标记。'],
  'original-title': ['credits', 'Original title', 'A note of the title that the report had elsewhere.', '原标题', '注明报道原来的标题。'],
  dateline: ['credits', 'Dateline', 'The beginning that names agency, place and reporter.', '电头', '开头的通讯社、地点和记者。'],
  'republic-stamp': ['credits', 'Stamp', 'A date of the Republican calendar, in digits.', '日期戳', '民国纪年的数字日期。'],
  caption: ['credits', 'Caption', 'The words below a picture, with the photographer.', '图片说明', '图片下的文字与摄影者。'],
  imprint: ['credits', 'Imprint', 'The line with date, source and counters.', '发稿信息', '含日期、来源与阅读数的一行。'],
  credits: ['credits', 'Credits', 'Those who wrote, edited and photographed.', '署名', '作者、编辑与摄影。'],
  'page-jump': ['teaser', 'Page jump', 'The other half stands on another page of the paper; halves on this page are joined.', '转版', '另一半在别的版面；同页的两半已拼接。'],
  'inline-teaser': ['teaser', 'Inline teaser', 'The title of another report, in the middle of this one.', '文中导读', '文中插入的其他报道标题。'],
  'more-stories': ['teaser', 'More stories', 'A heading over other reports, and what stands below it.', '更多报道', '其他报道的标题栏及其下的内容。'],
  'cut-teaser': ['teaser', 'Cut teaser', 'The beginning of another report, cut off.', '截断的导读', '另一篇报道被截断的开头。'],
  'divide-articles': ['layout', 'Division into articles', 'No article claims it, or it stood between what was joined.', '分篇', '不属于任何文章，或位于拼接之处。'],
};

/** pinyin-annotation@1 without its version. */
export function nameOf(id) {
  return id.slice(0, id.lastIndexOf('@'));
}

/** {name, kind, label, sentence}; a step that nobody described yet is of layout. */
export function describe(name) {
  const [kind, enLabel, enSentence, zhLabel, zhSentence] = steps[name] ?? ['layout', name, '', name, ''];
  const chinese = language() === 'zh';
  return { name, kind, label: chinese ? zhLabel : enLabel, sentence: chinese ? zhSentence : enSentence };
}

export function labelOfKind(kind) {
  return kinds[kind][language() === 'zh' ? 1 : 0];
}

/** Steps that no page is cleaned without: switching them off hides their marks. */
export const needed = new Set(['line-breaks', 'html-lines', 'divide-articles']);
