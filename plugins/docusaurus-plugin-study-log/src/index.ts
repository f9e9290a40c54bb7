export {
  default,
  getSwizzleConfig,
  validateOptions,
  type PluginOptions,
} from './site';
