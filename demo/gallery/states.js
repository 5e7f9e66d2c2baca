/** What may happen to a document, and what is said beside a figure: each changes a fresh document of the gallery. */

const target = (document, id = 'membership') => document.targets.find((one) => one.id === id);
const requirements = (document) => target(document).requirements;
const figures = (document) => document.observations.filter(({ target }) => target === 'membership');
const latest = (document) => figures(document).filter(({ period }) => period === '2025');

/** Of the first organization the newest figure, of all that tell of it. */
const first = (document) =>
  latest(document).filter(({ organization }) => organization === document.organizations[0].id);

const LONG =
  'Hội Nông dân liên xã, phường, thị trấn vùng cao, vùng đồng bào dân tộc thiểu số và miền núi phía Bắc, nhiệm kỳ 2025–2030';

/** Keeps of a document what is about its first organizations. */
function keepOrganizations(document, count) {
  const kept = new Set(document.organizations.slice(0, count).map(({ id }) => id));
  const has = ({ organization, unit }) => kept.has(organization ?? unit.split('/')[0]);
  document.organizations = document.organizations.slice(0, count);
  document.units = document.units.filter(has);
  document.observations = document.observations.filter(has);
  target(document).requirements = requirements(document).filter(({ organizations: [id] }) => kept.has(id));
  const grades = target(document, 'grade');
  grades.organizations = grades.organizations.filter((id) => kept.has(id));
  document.tasks = document.tasks
    .filter(({ lead: [id] }) => kept.has(id))
    .map(({ partners = [], ...task }) => {
      const left = partners.filter((id) => kept.has(id));
      return left.length > 0 ? { ...task, partners: left } : task;
    });
}

/** Six organizations again and again, until there are so many. */
function multiply(document, count) {
  const known = document.organizations.length;
  const [{ measure }] = [target(document)];
  for (let index = known; index < count; index++) {
    const like = document.organizations[index % known];
    const id = `${like.id}-${Math.floor(index / known) + 1}`;
    document.organizations.push({ id, name: `${like.name} khối ${Math.floor(index / known) + 1}` });
    const [asked] = requirements(document).filter(({ organizations: [one] }) => one === like.id);
    requirements(document).push({ ...asked, organizations: [id] });
    target(document, 'grade').organizations.push(id);
    for (const figure of document.observations.filter(({ organization }) => organization === like.id)) {
      document.observations.push({ ...figure, organization: id, value: figure.value - (index % 7) });
    }
    const unit = { id: `${id}/1`, name: 'Chi hội Bản Phố', organization: id, level: 'branch' };
    document.units.push(unit);
    document.observations.push(
      { target: 'membership', unit: unit.id, period: '2025', value: 80 + (index % 19) },
      { target: 'grade', unit: unit.id, period: '2025', grade: index % 5 === 0 ? 'completed' : 'good' },
    );
    document.tasks.push({ id: `task-${index}`, name: `Nhiệm vụ của ${like.name}`, lead: [id], by: '2027' });
  }
  target(document).measure = measure;
}

/** Counted in money instead of percents. */
function inMoney(document, value) {
  target(document).name = 'Vốn vay từ Ngân hàng Chính sách xã hội';
  target(document).measure = { kind: 'amount', unit: 'đồng', decimals: 0 };
  for (const one of requirements(document)) one.value = 1_000_000_000;
  for (const one of figures(document)) one.value = Math.round(value * (one.value / 90));
}

/** States of figures and of documents; `vi` and `en` name them. */
export const STATES = {
  usual: { vi: 'Thường gặp', en: 'As usual', change: () => {} },
  partial: {
    ...{ vi: 'Mới có một phần số liệu', en: 'Only some have reported' },
    change: (document) => {
      document.observations = document.observations.filter(
        ({ organization, unit, period }, index) =>
          !(period === '2025' && (unit ? index % 3 === 0 : ['phu-nu', 'mat-tran'].includes(organization))),
      );
    },
  },
  sample: {
    ...{ vi: 'Số liệu minh họa', en: 'Sample figures' },
    change: (document) => (document.illustrative = true),
  },
  provisional: {
    ...{ vi: 'Số liệu ước', en: 'Provisional figures' },
    change: (document) => {
      for (const one of document.observations) if (one.period === '2025') one.status = 'P';
    },
  },
  aim: {
    ...{ vi: 'Phấn đấu, không bắt buộc', en: 'An aim, not a duty' },
    change: (document) => {
      for (const { requirements } of document.targets) for (const one of requirements) one.aim = true;
    },
  },
  zero: {
    ...{ vi: 'Bằng 0', en: 'Zero' },
    change: (document) => {
      for (const one of figures(document)) one.value = 0;
      for (const one of document.observations) if (one.grade) one.grade = 'not-completed';
    },
  },
  exceeding: {
    ...{ vi: '530%', en: '530%' },
    change: (document) => {
      for (const one of first(document)) one.value = 530;
      for (const one of requirements(document)) one.value = 100;
    },
  },
  huge: {
    ...{ vi: 'Số rất lớn', en: 'A huge number' },
    change: (document) => inMoney(document, 987_654_321_012),
  },
  falling: {
    ...{ vi: 'Giảm so với năm trước', en: 'A negative change' },
    change: (document) => {
      for (const one of requirements(document)) {
        Object.assign(one, { comparator: 'gte', value: 2, from: '2022' });
        one.change = { direction: 'increase', from: 'previous', in: 'points' };
      }
      for (const one of latest(document)) one.value -= 6;
    },
  },
  long: {
    ...{ vi: 'Tên dài 120 ký tự', en: 'A name of 120 characters' },
    change: (document) => {
      document.organizations[0].name = LONG;
      document.units[0].name = LONG;
      target(document).name = LONG;
      target(document, 'grade').name = LONG;
      document.tasks[0].name = LONG;
      document.scales[0].grades[1].name = LONG.slice(0, 60);
    },
  },
  one: {
    ...{ vi: 'Một tổ chức', en: 'One organization' },
    change: (document) => keepOrganizations(document, 1),
  },
  forty: {
    ...{ vi: 'Bốn mươi tổ chức', en: 'Forty organizations' },
    change: (document) => multiply(document, 40),
  },
  empty: {
    ...{ vi: 'Không có gì', en: 'Empty' },
    change: (document) => {
      Object.assign(document, { targets: [], observations: [], tasks: [] });
    },
  },
  silent: {
    ...{ vi: 'Chưa có số liệu', en: 'No figures yet' },
    change: (document) => {
      document.observations = [];
      for (const one of document.tasks) delete one.updates;
    },
  },
  wrong: {
    ...{ vi: 'Tệp có lỗi', en: 'A file with errors' },
    change: (document) => {
      document.targets[0].measure.kind = 'percentage';
      document.tasks[0].lead = ['hoi-nong-dan'];
    },
  },
};
