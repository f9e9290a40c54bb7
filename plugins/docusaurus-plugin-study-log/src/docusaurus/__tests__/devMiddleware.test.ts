import {withMiddleware} from '../devMiddleware.js';

test('ours goes before all that Docusaurus and the bundler put in, and the watch begins with the server', () => {
  const handle = () => {};
  const watch = jest.fn();
  const {setupMiddlewares} = withMiddleware({handle, watch}, 500);
  expect(watch).not.toHaveBeenCalled();
  const others = [{name: 'compression'}, {name: 'historyApiFallback'}];
  expect(setupMiddlewares([...others])).toEqual([
    {name: 'docusaurus-plugin-study-log', middleware: handle},
    ...others,
  ]);
  expect(watch).toHaveBeenCalledWith({poll: 500});
});
