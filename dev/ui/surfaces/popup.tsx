import '../../../src/ui/popup/popup.css';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { findingsPage } from './findings-page.tsx';

export const page = findingsPage(Popup);
