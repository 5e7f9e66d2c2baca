export { dongThap } from './dong-thap.js';
export { laoCai } from './lao-cai.js';
export { ngheAn } from './nghe-an.js';
export { quangBinh } from './quang-binh.js';
