// The words that this page has beyond those of the page that explains.

import { learn } from './labels.js';

learn({
  overview: 'Qingliu: what flows', explainPage: 'See what cleaning does', flow: 'The flow', words: 'Words', search: 'Search',
  from: 'From', to: 'To', more: 'More', all: 'all', newest: 'newest first', found: 'articles', lost: 'The run does not answer. Is it still there?',
  'facet.site': 'Site', 'facet.category': 'Category', 'facet.place': 'Place', 'facet.flag': 'Flag', 'facet.person': 'Person',
  'chart.days': 'Articles over time', 'chart.dirt': 'Articles with this dirt', 'chart.place': 'Places', 'chart.person': 'Persons',
  waiting: 'waiting', perSecond: '/s', pages: 'pages', of: 'of', filesRead: 'files read', back: '← All articles', edits: 'Edits', step: 'Step',
  was: 'was', became: 'became', explainThis: 'Explain this page', looking: 'Looking for the original:', goneOriginal: 'The original is not at hand any more.',
  noArticle: 'There is no such article (any more).', editsShown: 'edits, listed of them', untouched: 'Nothing was changed.', address: 'Address',
  'node.raw': 'raw', 'node.ingested': 'ingested', 'node.clean-articles': 'clean', 'node.rejected-pages': 'rejected', 'node.dead-letters': 'dead letters', 'node.provenance': 'provenance',
}, {
  overview: '清流：流程总览', explainPage: '看清洗做了什么', flow: '流程', words: '词语', search: '搜索',
  from: '自', to: '至', more: '更多', all: '全部', newest: '新到在前', found: '篇文章', lost: '程序没有回应，还在运行吗？',
  'facet.site': '网站', 'facet.category': '类别', 'facet.place': '地点', 'facet.flag': '标记', 'facet.person': '人物',
  'chart.days': '各时段文章数', 'chart.dirt': '含此类脏污的文章', 'chart.place': '地点', 'chart.person': '人物',
  waiting: '等待', perSecond: '/秒', pages: '页', of: '／', filesRead: '个文件已读', back: '← 全部文章', edits: '改动', step: '步骤',
  was: '原为', became: '改为', explainThis: '逐步查看此页', looking: '正在查找原文：', goneOriginal: '原文已不在手边。',
  noArticle: '没有这篇文章（或已不在）。', editsShown: '处改动，此处列出', untouched: '没有任何改动。', address: '网址',
  'node.raw': '原始', 'node.ingested': '已接收', 'node.clean-articles': '已清洗', 'node.rejected-pages': '拒收', 'node.dead-letters': '死信', 'node.provenance': '出处',
  'outcome.accepted': '收到', 'outcome.ingested': '接收', 'outcome.rejected': '拒收', 'outcome.dead-lettered': '死信', 'outcome.cleaned': '清洗',
  'outcome.unchanged': '未变', 'outcome.superseded': '已过时', 'outcome.emitted': '发出文章', 'outcome.indexed': '入库', 'outcome.deleted': '删除',
});
