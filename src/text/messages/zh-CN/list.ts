import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The list in use: its age, its checks and what went wrong with them. */
export const list: Wording<English['list']> = {
  number: '第 {sequence} 号名单',
  inUse: {
    checked: '第 {sequence} 号名单，发布于{date}（{age}），上次检查：{checked}',
    neverChecked: '第 {sequence} 号名单，发布于{date}（{age}），尚未检查',
    notRefreshed: '第 {sequence} 号名单，发布于{date}（{age}），不更新：此构建未设名单地址',
  },
  dated: '{date}（{age}）',
  size: '{vendors, plural, other {# 家厂商}}，{claims, plural, other {# 条记录}}',
  neverChecked: '尚未检查',
  bundled: '随扩展附带',
  downloaded: '已下载',
  noAddress: '这是扩展附带的名单；此构建未设名单地址，因此名单不会更新。',
  check: '立即检查',
  checking: '正在检查是否有更新的名单…',
  stays: '继续使用当前名单。',
  noneYet: '目前还没有可用的名单。',
  checkFailed: '未能启动检查。{stays}请稍后重试。',
  clockBehind: '名单所注日期为{date}，按本机时钟尚未到来。时钟校准之前，无法得知名单有多旧。',
  longExpired:
    '名单已于{date}到期，超过两周。名单继续使用，但很可能缺少较新的措施：某家厂商不在名单中，并不说明什么。',
  old: '已有一个多月未能成功检查名单，可能缺少较新的措施。',
  expired: '名单已于{date}到期。名单继续使用，但可能缺少较新的措施。',
  failing: '自{date}以来，没有一次成功检查名单，可能缺少较新的措施。',
  others: {
    missing: '名单“{name}”尚未收到。',
    failing: '自{date}以来，没有一次成功检查名单“{name}”。',
    old: '已有一个多月未能成功检查名单“{name}”。',
    ranOut: '名单“{name}”已于{date}到期。',
    clockBehind: '名单“{name}”所注日期为{date}，尚未到来。',
  },
  first: '已下载第 {to} 号名单，现已启用。',
  updated: '已从第 {from} 号名单更新到第 {to} 号名单。',
  upToDate: '已是最新：最新名单为第 {sequence} 号。',
  errors: {
    noAddress: '此构建未设名单地址，无从检查。{stays}新名单将随扩展的下一版本提供。',
    offline: '无法连接名单服务器。{stays}请检查网络连接后重试。',
    timeout: '名单服务器在{time}内没有响应。{stays}请稍后重试。',
    server: '名单服务器返回错误 {status}。{stays}请稍后重试。',
    serverWait: '名单服务器返回错误 {status}。{stays}请在{time}后重试。',
    noAccess:
      '浏览器未授予 Interdict 访问网站的权限，因此没有查询名单服务器。{stays}请在弹出窗口中允许访问。',
    redirected:
      '请求被转到另一个地址（{address}），未予跟随。{stays}如果您的网络有登录页面，请先登录再重试。',
    notAList: '返回的内容不是名单（{type}），通常是网络的登录页面。{stays}请登录网络后重试。',
    noType: '未注明类型',
    tooLarge: '下载内容超过名单的大小上限（{size}），已中止。{stays}如再次发生，请告知名单发布者。',
    truncated: '下载不完整：应收 {expected}，实收 {got}。{stays}请重试。',
    unsigned: '下载的名单没有签名，未予采用。{stays}如再次发生，请告知名单发布者。',
    unknownKey: '下载的名单使用了此版本不认识的密钥（{keys}）签名，未予采用。{stays}请更新扩展。',
    unknownKeyOther:
      '下载的名单使用了未为其指定的密钥（{keys}）签名，未予采用。{stays}请将密钥与发布者公布的密钥核对。',
    expiredKey: '下载的名单使用了已过期的密钥（{keys}）签名，未予采用。{stays}如再次发生，请告知名单发布者。',
    badSignature: '下载的名单与签名不符，可能在传输途中被更改，未予采用。{stays}请换一个网络重试。',
    badSignatureOther:
      '下载的名单的签名与为其指定的密钥不符：密钥有误，或名单在传输途中被更改。名单未予采用。{stays}请将密钥与发布者公布的密钥核对。',
    tooFewSignatures:
      '下载的名单需要 {needed} 个签名，只有 {got} 个，未予采用。{stays}如再次发生，请告知名单发布者。',
    badKeys: '名单密钥变更到版本 {version} 的记录无效，未予采纳（{problem}）。{stays}请告知名单发布者。',
    badHash: '下载的名单不是经过签名的那一份，可能在传输途中被更改，未予采用。{stays}请换一个网络重试。',
    older: '服务器提供的第 {got} 号名单早于当前的第 {have} 号名单，未予采用。{stays}请稍后重试。',
    conflicting:
      '服务器提供了另一份名单，其编号与当前名单同为 {sequence}，未予采用。{stays}请告知名单发布者。',
    expired: '下载的名单已于{date}到期，未予采用。{stays}请稍后重试。',
    fromTheFuture: '下载的名单所注日期为{date}，该日期尚未到来，未予采用。{stays}请检查本机的时钟。',
    needsNewerApp: '新名单需要 Interdict {version} 或更高版本，未予采用。{stays}请更新扩展。',
    invalid: '下载的名单有错误，未予采用（{path}：{problem}）。{stays}请告知名单发布者。',
    shrunk: {
      vendors:
        '下载的名单减少的厂商过多（原有 {from} 家，现为 {to} 家），未予采用。{stays}请告知名单发布者。',
      claims: '下载的名单减少的记录过多（原有 {from} 条，现为 {to} 条），未予采用。{stays}请告知名单发布者。',
      names: '下载的名单减少的名称过多（原有 {from} 个，现为 {to} 个），未予采用。{stays}请告知名单发布者。',
    },
    grown: {
      vendors:
        '下载的名单增加的厂商过多（原有 {from} 家，现为 {to} 家），未予采用。{stays}请告知名单发布者。',
      claims: '下载的名单增加的记录过多（原有 {from} 条，现为 {to} 条），未予采用。{stays}请告知名单发布者。',
      names: '下载的名单增加的名称过多（原有 {from} 个，现为 {to} 个），未予采用。{stays}请告知名单发布者。',
    },
    storage: '无法保存新名单（{problem}）。{stays}请释放一些磁盘空间后重试。',
  },
};
