/** `npm start`: serves the repository as it is; the front page is the demo. */
export default {
  hostname: '127.0.0.1',
  port: 8080,
  rootDir: '.',
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
};
