/** Each element over a document of the demo, as a page embeds it. */

const laoCai = 'src="/demo/resolutions/lao-cai.json" as-of="2026-11-21"';
const one = 'target="membership-rate" organization="nong-dan"';
const spec = JSON.stringify({
  ...{ data: { name: 'progress' }, height: 240, mark: 'bar' },
  encoding: { x: { field: 'value' }, y: { field: 'organizationName' } },
});

/** Markup, and what stands in its shadow root when all of it is there. */
export const EMBEDS: Record<string, [attributes: string, drawn: string, within?: string]> = {
  'nq-target-gauge': [`${laoCai} ${one}`, 'svg.radial'],
  'nq-target-gauge variant="linear"': [`${laoCai} ${one}`, 'svg.linear'],
  'nq-organization-comparison': [`${laoCai} target="membership-rate"`, '.chart svg path'],
  'nq-branch-ranking': [`${laoCai} target="party-admission" organization="nong-dan"`, 'tbody tr'],
  'nq-target-trend': [`${laoCai} ${one}`, '.chart svg path'],
  'nq-grade-distribution': [`${laoCai} target="grassroots-grade"`, '[part~=picture]'],
  'nq-scorecard': [laoCai, '[part~=row]'],
  'nq-task-list': [laoCai.replace('lao-cai', 'plan-160-tb-tw'), 'tbody tr'],
  'nq-chart': [
    `${laoCai} target="membership-rate"`,
    '.drawn svg path',
    `<script type="application/vnd.vegalite+json">${spec}</script>`,
  ],
};
