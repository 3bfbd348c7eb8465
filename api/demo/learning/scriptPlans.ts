import type { ScriptScene } from '../../../entities/learning/script';

/** A script of the demo workspace. */
export interface ScriptPlan {
  scene: keyof typeof ScriptScene;
  author: string;
  /** Working days ago at which each wording was written, the first one first. */
  wordings: { ago: number; body: string }[];
  title: string;
}
