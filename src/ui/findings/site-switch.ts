export { switchSite } from '../../settings/site-rules.ts';
