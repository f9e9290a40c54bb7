export * from './concepts';
export * from './dated';
