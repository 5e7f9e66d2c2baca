/** The five documents, read. */
import dongThap from '../../demo/resolutions/dong-thap.json' with { type: 'json' };
import laoCai from '../../demo/resolutions/lao-cai.json' with { type: 'json' };
import ngheAn from '../../demo/resolutions/nghe-an.json' with { type: 'json' };
import plan160 from '../../demo/resolutions/plan-160-tb-tw.json' with { type: 'json' };
import quangBinh from '../../demo/resolutions/quang-binh.json' with { type: 'json' };
import { modelOf } from '../ranking-document.js';

export const MODELS = {
  'lao-cai': modelOf(laoCai),
  'nghe-an': modelOf(ngheAn),
  'dong-thap': modelOf(dongThap),
  'quang-binh': modelOf(quangBinh),
  'plan-160-tb-tw': modelOf(plan160),
};

export type DocumentId = keyof typeof MODELS;
