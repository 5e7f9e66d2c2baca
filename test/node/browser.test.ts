import { expect } from 'chai';
import { ensureBrowser, findBrowser, usualPaths, type Machine } from '../tools/browser.js';
import { debian, failure, machineWith } from './bare-machine.js';

const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

describe('Finding a browser', () => {
  it('prefers CHROME_PATH to any other', async () => {
    const { machine } = machineWith({
      env: { CHROME_PATH: '/opt/mine' },
      files: ['/opt/mine'],
      searchChrome: () => '/usr/bin/google-chrome',
    });
    expect(await findBrowser(machine)).to.equal('/opt/mine');
  });

  it('says so when CHROME_PATH leads nowhere, instead of using another browser', async () => {
    const { machine } = machineWith({
      env: { CHROME_PATH: '/opt/gone' },
      searchChrome: () => '/usr/bin/google-chrome',
    });
    expect(await failure(findBrowser(machine))).to.contain('/opt/gone');
  });

  it('takes Chrome or Chromium before Edge, and Edge before a download', async () => {
    const edge = '/usr/bin/microsoft-edge-stable';
    const searchCache = () => Promise.resolve('/cache/chrome');
    const all = { files: [edge], searchCache, searchChrome: () => '/usr/bin/chromium' };
    expect(await findBrowser(machineWith(all).machine)).to.equal('/usr/bin/chromium');
    expect(await findBrowser(machineWith({ files: [edge], searchCache }).machine)).to.equal(edge);
    expect(await findBrowser(machineWith({ searchCache }).machine)).to.equal('/cache/chrome');
  });

  it('finds nothing on a bare machine', async () => {
    expect(await findBrowser(machineWith().machine)).to.equal(undefined);
    expect(await findBrowser(machineWith({ searchChrome: () => undefined }).machine)).to.equal(undefined);
  });

  it('knows where Edge is on each system', () => {
    expect(usualPaths({ platform: 'linux', env: {} })).to.include('/opt/microsoft/msedge/msedge');
    expect(usualPaths({ platform: 'darwin', env: {} })).to.include(
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(usualPaths({ platform: 'win32', env })).to.deep.equal([
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe('Installing a browser', () => {
  it('installs nothing where there is one', async () => {
    const { machine, ran, said } = machineWith({ searchChrome: () => '/usr/bin/chromium' });
    expect(await ensureBrowser(machine)).to.equal('/usr/bin/chromium');
    expect([...ran, ...said]).to.deep.equal([]);
  });

  it('takes the package of Debian as root, after an update of the lists', async () => {
    let installed = false;
    const { machine, ran, said } = machineWith({
      isRoot: true,
      osRelease: () => debian,
      run: (_, args) => {
        installed ||= args.includes('chromium');
        return true;
      },
      searchChrome: () => (installed ? '/usr/bin/chromium' : undefined),
    });
    expect(await ensureBrowser(machine)).to.equal('/usr/bin/chromium');
    expect(ran).to.deep.equal(['apt-get update', 'apt-get install --yes --no-install-recommends chromium']);
    expect(said).to.have.lengthOf(1);
  });

  const downloads: [title: string, given: Partial<Machine>][] = [
    ['without root', { osRelease: () => debian }],
    ['on Ubuntu, where the package is a snap', { isRoot: true, osRelease: () => ubuntu }],
    ['on a system without /etc/os-release', { isRoot: true, platform: 'darwin' }],
    ['where apt-get fails', { isRoot: true, osRelease: () => debian, run: (name) => name !== 'apt-get' }],
  ];
  for (const [title, given] of downloads) {
    it(`downloads Chrome ${title}`, async () => {
      const { machine, ran } = machineWith({ ...given, download: () => Promise.resolve('/cache/chrome') });
      expect(await ensureBrowser(machine)).to.equal('/cache/chrome');
      expect(ran.at(-1)).to.equal('/cache/chrome --version');
    });
  }

  it('says what to do where the download fails', async () => {
    const message = await failure(ensureBrowser(machineWith().machine));
    expect(message).to.contain('no network').and.to.contain('CHROME_PATH');
  });

  it('says what to do where the downloaded browser does not start', async () => {
    const { machine } = machineWith({ download: () => Promise.resolve('/cache/chrome'), run: () => false });
    expect(await failure(ensureBrowser(machine)))
      .to.contain('libraries')
      .and.to.contain('CHROME_PATH');
  });
});
