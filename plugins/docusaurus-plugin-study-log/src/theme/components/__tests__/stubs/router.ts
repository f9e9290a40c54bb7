/** Stands for `@docusaurus/router`. */
export const useHistory = () => ({push: () => undefined});
export const useLocation = () => ({pathname: '/base/'});
