/** The duties without numbers: who answers for them, when, and how they stand. */
export {
  formatReason,
  formatTaskCounts,
  formatTaskTime,
  formatUpdate,
  listNames,
  titleOfTasks,
  type UpdateText,
} from './cells.js';
export {
  judgeTask,
  TASK_STATES,
  type TaskReason,
  type TaskState,
  type TaskUpdate,
  type TaskVerdict,
} from './judge.js';
export {
  countTasks,
  filterTasks,
  leadsOf,
  NOBODY,
  taskList,
  wrongTaskOption,
  type TaskEntry,
  type TaskFilter,
  type TaskListOptions,
} from './list.js';
