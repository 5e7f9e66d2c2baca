import { expect } from 'chai';
import { chooseEngines } from '../tools/engines.js';
import { debian, failure, machineWith } from './bare-machine.js';

const FIREFOX = '/usr/bin/firefox-esr';
const WEBKIT = {
  driver: '/usr/bin/WebKitWebDriver',
  xvfbRun: '/usr/bin/xvfb-run',
  browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
};
const searchChrome = () => '/usr/bin/chromium';

/** A machine of root on Debian, on which a package brings its programs. */
function debianWith(NQ_ENGINES?: string) {
  const packages: Record<string, string[]> = {
    'firefox-esr': [FIREFOX],
    'webkit2gtk-driver': [WEBKIT.driver, WEBKIT.browser],
    xvfb: [WEBKIT.xvfbRun],
  };
  const files: string[] = [];
  return machineWith({
    isRoot: true,
    osRelease: () => debian,
    env: { NQ_ENGINES },
    searchChrome,
    files,
    run: (_, args) => {
      for (const name of args) files.push(...(packages[name] ?? []));
      return true;
    },
  });
}

describe('Choosing the engines of the tests', () => {
  it('takes what is there, and says what is left out and how to have it', async () => {
    const { machine, ran } = machineWith({ searchChrome });
    const { chosen, skipped } = await chooseEngines(machine);
    expect(chosen).to.deep.equal({ chromium: '/usr/bin/chromium' });
    expect(skipped).to.have.length(2);
    expect(skipped[0]).to.match(/^Firefox was skipped: .*apt-get install firefox-esr\b.*FIREFOX_PATH/);
    expect(skipped[1]).to.match(/^WebKit was skipped: .*apt-get install webkit2gtk-driver xvfb xauth/);
    expect(ran).to.deep.equal([]);
  });

  it('takes all three where they are', async () => {
    const files = [FIREFOX, ...Object.values(WEBKIT)];
    const { chosen, skipped } = await chooseEngines(machineWith({ searchChrome, files }).machine);
    expect(chosen).to.deep.equal({ chromium: '/usr/bin/chromium', firefox: FIREFOX, webkit: WEBKIT });
    expect(skipped).to.deep.equal([]);
  });

  it('installs nothing that is not asked for but Chromium, on Debian as root too', async () => {
    const { machine, ran } = debianWith();
    expect(Object.keys((await chooseEngines(machine)).chosen)).to.deep.equal(['chromium']);
    expect(ran).to.deep.equal([]);
  });

  it('installs all three where all are asked for', async () => {
    const { machine, ran } = debianWith('all');
    const { chosen, skipped } = await chooseEngines(machine);
    expect(chosen).to.deep.equal({ chromium: '/usr/bin/chromium', firefox: FIREFOX, webkit: WEBKIT });
    expect(skipped).to.deep.equal([]);
    expect(ran.filter((command) => command.includes('install'))).to.deep.equal([
      'apt-get install --yes --no-install-recommends firefox-esr',
      'apt-get install --yes --no-install-recommends webkit2gtk-driver xvfb xauth',
    ]);
  });

  it('fails where one is asked for that cannot be had, and says what to do', async () => {
    const asked = (NQ_ENGINES: string) =>
      failure(chooseEngines(machineWith({ env: { NQ_ENGINES }, searchChrome }).machine));
    expect(await asked('all'))
      .to.contain('Firefox could not be installed')
      .and.contain('firefox-esr');
    expect(await asked('webkit'))
      .to.contain('WebKit could not be installed')
      .and.contain('xvfb');
  });

  it('takes only those asked for, and no browser in place of another', async () => {
    const { machine } = machineWith({ env: { NQ_ENGINES: 'firefox' }, files: [FIREFOX] });
    const { chosen, skipped } = await chooseEngines(machine);
    expect(chosen).to.deep.equal({ firefox: FIREFOX });
    expect(skipped).to.deep.equal(['Chromium was not asked for.', 'WebKit was not asked for.']);
  });

  it('does not take a misspelt name for no name', async () => {
    const { machine } = machineWith({ env: { NQ_ENGINES: 'chromium,webkti' }, searchChrome });
    expect(await failure(chooseEngines(machine)))
      .to.contain('“webkti”')
      .and.contain('webkit');
  });

  it('prefers FIREFOX_PATH, and says so when it leads nowhere', async () => {
    const env = { FIREFOX_PATH: '/opt/firefox/firefox' };
    const files = [FIREFOX, env.FIREFOX_PATH];
    const { chosen } = await chooseEngines(machineWith({ env, files, searchChrome }).machine);
    expect(chosen.firefox).to.equal(env.FIREFOX_PATH);
    const gone = machineWith({ env, files: [FIREFOX], searchChrome }).machine;
    expect(await failure(chooseEngines(gone))).to.contain(env.FIREFOX_PATH);
  });

  for (const [name, path] of Object.entries(WEBKIT)) {
    it(`does without WebKit where its ${name} is missing`, async () => {
      const files = Object.values(WEBKIT).filter((one) => one !== path);
      expect((await chooseEngines(machineWith({ files, searchChrome }).machine)).chosen).to.not.have.property(
        'webkit',
      );
    });
  }

  it('knows where Firefox is on other systems', async () => {
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { ProgramFiles: 'C:\\Program Files' };
    const on = async (platform: string, file: string) =>
      (await chooseEngines(machineWith({ platform, env, files: [file], searchChrome }).machine)).chosen
        .firefox;
    expect(await on('darwin', mac)).to.equal(mac);
    expect(await on('win32', windows)).to.equal(windows);
  });
});
