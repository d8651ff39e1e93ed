import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The list in use: its age, its checks and what went wrong with them. */
export const list: Wording<English['list']> = {
  number: '第 {sequence} 號名單',
  inUse: {
    checked: '第 {sequence} 號名單，發布於{date}（{age}），上次檢查：{checked}',
    neverChecked: '第 {sequence} 號名單，發布於{date}（{age}），尚未檢查',
    notRefreshed: '第 {sequence} 號名單，發布於{date}（{age}），不更新：此組建未設定名單網址',
  },
  dated: '{date}（{age}）',
  size: '{vendors, plural, other {# 家廠商}}，{claims, plural, other {# 筆紀錄}}',
  neverChecked: '尚未檢查',
  bundled: '擴充功能內附',
  downloaded: '已下載',
  noAddress: '這是擴充功能內附的名單；此組建未設定名單網址，因此名單不會更新。',
  check: '立即檢查',
  checking: '正在檢查是否有較新的名單…',
  stays: '繼續使用目前的名單。',
  noneYet: '目前還沒有可用的名單。',
  checkFailed: '無法開始檢查。{stays}請稍後再試。',
  clockBehind: '名單所註日期為{date}，依這部電腦的時鐘尚未到來。時鐘校正之前，無法得知名單有多舊。',
  longExpired:
    '名單已於{date}到期，超過兩週。名單繼續使用，但很可能缺少較新的措施：某家廠商不在名單中，並不表示什麼。',
  old: '已有一個多月未能成功檢查名單，可能缺少較新的措施。',
  expired: '名單已於{date}到期。名單繼續使用，但可能缺少較新的措施。',
  failing: '自{date}以來，沒有一次成功檢查名單，可能缺少較新的措施。',
  others: {
    missing: '名單「{name}」尚未收到。',
    failing: '自{date}以來，沒有一次成功檢查名單「{name}」。',
    old: '已有一個多月未能成功檢查名單「{name}」。',
    ranOut: '名單「{name}」已於{date}到期。',
    clockBehind: '名單「{name}」所註日期為{date}，尚未到來。',
  },
  first: '已下載第 {to} 號名單，現已啟用。',
  updated: '已從第 {from} 號名單更新為第 {to} 號名單。',
  upToDate: '已是最新：最新名單為第 {sequence} 號。',
  errors: {
    noAddress: '此組建未設定名單網址，無從檢查。{stays}新名單將隨擴充功能的下一個版本提供。',
    offline: '無法連線到名單伺服器。{stays}請檢查網路連線後再試一次。',
    timeout: '名單伺服器在 {time}內沒有回應。{stays}請稍後再試。',
    server: '名單伺服器傳回錯誤 {status}。{stays}請稍後再試。',
    serverWait: '名單伺服器傳回錯誤 {status}。{stays}請在 {time}後再試。',
    noAccess:
      '瀏覽器未授予 Interdict 存取網站的權限，因此沒有查詢名單伺服器。{stays}請在彈出視窗中允許存取。',
    redirected:
      '要求被轉到另一個網址（{address}），未予跟隨。{stays}如果您的網路有登入頁面，請先登入再試一次。',
    notAList: '傳回的內容不是名單（{type}），通常是網路的登入頁面。{stays}請登入網路後再試一次。',
    noType: '未註明類型',
    tooLarge: '下載內容超過名單的大小上限（{size}），已中止。{stays}若再次發生，請告知名單發布者。',
    truncated: '下載不完整：應收 {expected}，實收 {got}。{stays}請再試一次。',
    unsigned: '下載的名單沒有簽章，未予採用。{stays}若再次發生，請告知名單發布者。',
    unknownKey: '下載的名單以此版本不認得的金鑰（{keys}）簽署，未予採用。{stays}請更新擴充功能。',
    unknownKeyOther:
      '下載的名單以未為其指定的金鑰（{keys}）簽署，未予採用。{stays}請將金鑰與發布者公布的金鑰核對。',
    expiredKey: '下載的名單以已過期的金鑰（{keys}）簽署，未予採用。{stays}若再次發生，請告知名單發布者。',
    badSignature: '下載的名單與簽章不符，可能在傳輸途中遭到更改，未予採用。{stays}請改用其他網路再試一次。',
    badSignatureOther:
      '下載的名單的簽章與為其指定的金鑰不符：金鑰有誤，或名單在傳輸途中遭到更改。名單未予採用。{stays}請將金鑰與發布者公布的金鑰核對。',
    tooFewSignatures:
      '下載的名單需要 {needed} 個簽章，只有 {got} 個，未予採用。{stays}若再次發生，請告知名單發布者。',
    badKeys: '名單金鑰變更為版本 {version} 的紀錄無效，未予採納（{problem}）。{stays}請告知名單發布者。',
    badHash:
      '下載的名單不是經過簽署的那一份，可能在傳輸途中遭到更改，未予採用。{stays}請改用其他網路再試一次。',
    older: '伺服器提供的第 {got} 號名單早於目前的第 {have} 號名單，未予採用。{stays}請稍後再試。',
    conflicting:
      '伺服器提供了另一份名單，其編號與目前的名單同為 {sequence}，未予採用。{stays}請告知名單發布者。',
    expired: '下載的名單已於{date}到期，未予採用。{stays}請稍後再試。',
    fromTheFuture: '下載的名單所註日期為{date}，該日期尚未到來，未予採用。{stays}請檢查這部電腦的時鐘。',
    needsNewerApp: '新名單需要 Interdict {version} 或更新版本，未予採用。{stays}請更新擴充功能。',
    invalid: '下載的名單有錯誤，未予採用（{path}：{problem}）。{stays}請告知名單發布者。',
    shrunk: {
      vendors:
        '下載的名單減少的廠商過多（原有 {from} 家，現為 {to} 家），未予採用。{stays}請告知名單發布者。',
      claims: '下載的名單減少的紀錄過多（原有 {from} 筆，現為 {to} 筆），未予採用。{stays}請告知名單發布者。',
      names: '下載的名單減少的名稱過多（原有 {from} 個，現為 {to} 個），未予採用。{stays}請告知名單發布者。',
    },
    grown: {
      vendors:
        '下載的名單增加的廠商過多（原有 {from} 家，現為 {to} 家），未予採用。{stays}請告知名單發布者。',
      claims: '下載的名單增加的紀錄過多（原有 {from} 筆，現為 {to} 筆），未予採用。{stays}請告知名單發布者。',
      names: '下載的名單增加的名稱過多（原有 {from} 個，現為 {to} 個），未予採用。{stays}請告知名單發布者。',
    },
    storage: '無法儲存新名單（{problem}）。{stays}請釋出一些磁碟空間後再試一次。',
  },
};
