import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The page that opens once after the installation. */
export const welcome: Wording<English['welcome']> = {
  title: '歡迎使用 Interdict',
  lead: '在您閱讀時，Interdict 會標記在某個司法管轄區受到限制的科技廠商名稱，並說明由誰限制、自何時起、消息來自何處。',
  sample: {
    title: '顯示效果',
    text: '這些報價單列有 {first}、{second} 和一家本地供應商的產品。',
    caption: '虛構的句子，其中有名單中的兩家廠商，依您將看到的樣子標記。',
    hint: '將滑鼠指向標記，或以鍵盤移到標記處，就會顯示卡片說明詳情。彈出視窗會列出頁面上的所有廠商。',
  },
  reads: {
    title: '讀取什麼',
    body: '在您的瀏覽器中讀取您開啟的頁面文字，以便尋找名稱。不讀取文字欄位、密碼和您輸入的內容。',
  },
  promises: {
    title: '承諾什麼',
    text: '頁面文字絕不離開頁面。傳出的只有找到了哪些廠商，而且只傳給擴充功能本身。',
    network:
      '網路要求只用於取得名單，以及您或您的組織新增的名單，不帶 Cookie，也不含任何能表明您身分的資訊。',
    record: '不儲存您閱讀的任何內容。沒有帳號，也不統計您的操作。',
    page: '絕不更改頁面，也不讓頁面得知 Interdict 的存在。',
  },
  jurisdictions: {
    title: '您在哪裡工作？',
    guessed: '這些司法管轄區的措施排在最前。它們是依您瀏覽器的語言推測的，請確認。',
    chosen: '這些司法管轄區的措施排在最前。',
  },
  tools: {
    title: '方便取用',
    pin: '固定在工具列',
    pins: {
      chrome: '按一下工具列中的拼圖圖示，再按一下 Interdict 旁的圖釘。',
      edge: '按一下工具列中的拼圖圖示，再按一下 Interdict 旁的眼睛圖示。',
      firefox: '按一下工具列中的拼圖圖示，再按一下 Interdict 旁的齒輪和「釘選至工具列」。',
    },
    badge: '徽章顯示頁面上受您選擇的司法管轄區限制的廠商數。',
    keys: '鍵盤',
  },
  done: '確認，開始使用',
  doneHint: '以上各項可隨時在選項中變更。',
  failed: '無法儲存，請再試一次。',
  ready: {
    title: 'Interdict 已就緒',
    body: '開啟任何新聞網站開始閱讀。出現名單中的名稱時，就會被標記。',
    reload: '先前已開啟的頁面需要重新載入一次。',
    list: '查看完整名單',
    options: '所有選項',
  },
};
