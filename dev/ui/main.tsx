import './page.css';
import { render } from 'preact';
import { ComponentsPage } from './components-page.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no element #app');
render(<ComponentsPage />, app);
