import '../../../src/ui/panel/panel.css';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { findingsPage } from './findings-page.tsx';

export const page = findingsPage(Panel);
