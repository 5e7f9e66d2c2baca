// The tests use a browser that is on the machine; puppeteer must not download one of its own.
module.exports = { skipDownload: true };
