import { SectionReader } from './sections';

/** The parts of a deal review as people mark them. */
export const reviewParts = new SectionReader(
  {
    why: {
      labels: [
        ...['why', 'reason', 'reasons', 'cause', 'because', 'root cause', 'what happened'],
        ...['原因', '为什么', '主要原因', '丢单原因', '赢单原因', '成交原因', '根本原因'],
      ],
      cues: [],
    },
    repeat: {
      labels: [
        ...['repeat', 'keep', 'what worked', 'worked', 'do again', 'keep doing', 'went well', 'good', 'copy'],
        ...['可复制', '可以复制', '可复用', '保持', '做得好', '亮点', '值得复制', '好的做法', '经验'],
      ],
      cues: [],
    },
    change: {
      labels: [
        ...[
          'change',
          'improve',
          'improvement',
          'improvements',
          'do differently',
          'differently',
          'next time',
          'lesson',
          'lessons',
          'fix',
          'stop',
        ],
        ...['改进', '要改进', '需改进', '待改进', '不足', '教训', '下次', '改变', '改善', '要改的'],
      ],
      cues: [],
    },
  },
  'why',
);
