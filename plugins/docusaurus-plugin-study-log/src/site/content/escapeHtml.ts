export {escapeHtml} from '../../pageFormat/escapeHtml';
