/** Stands for the routes of a site: none. */
export default [];
