import { theme, type ThemeConfig } from 'antd';
import css from '../kit/tokens.css?raw';

const tokens = new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));

/** A colour or size of kit/tokens.css, where Ant Design has to compute with it. */
export function token(name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

/** Two colours in equal parts: what is legible on the dark ground is not among the tokens, but lies between two of them. */
export function between(a: string, b: string): string {
  const part = (from: number) => Math.round((Number.parseInt(a.slice(from, from + 2), 16) + Number.parseInt(b.slice(from, from + 2), 16)) / 2);
  return `#${[1, 3, 5].map((from) => part(from).toString(16).padStart(2, '0')).join('')}`;
}

const common = {
  colorPrimary: token('primary'),
  borderRadius: Number.parseInt(token('radius'), 10),
  fontFamily: token('sans'),
  fontSize: 14,
  fontWeightStrong: Number(token('bold')),
  sizeUnit: 4,
  wireframe: false,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
};

const light: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    ...common,
    colorInfo: token('primary'),
    colorLink: token('primary'),
    colorSuccess: token('success'),
    colorWarning: token('warning'),
    colorError: token('danger'),
    colorTextBase: token('ink'),
    colorText: token('ink'),
    colorTextSecondary: token('muted'),
    colorTextTertiary: token('muted'),
    colorTextDescription: token('muted'),
    colorTextPlaceholder: token('muted'),
    colorTextDisabled: token('muted'),
    colorIcon: token('muted'),
    colorBorder: token('line-strong'),
    colorBorderSecondary: token('line'),
    colorBgLayout: token('ground'),
    boxShadow: token('shadow'),
    boxShadowSecondary: token('shadow'),
    boxShadowTertiary: token('shadow'),
  },
};

const link = between(token('primary'), token('board-ink'));

const dark: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...common,
    colorPrimary: link,
    colorInfo: link,
    colorLink: link,
    colorSuccess: token('board-good'),
    colorWarning: token('board-near'),
    colorError: token('board-bad'),
    colorTextBase: token('board-ink'),
    colorText: token('board-ink'),
    colorTextSecondary: token('board-muted'),
    colorTextTertiary: token('board-muted'),
    colorTextDescription: token('board-muted'),
    colorTextPlaceholder: token('board-muted'),
    colorTextDisabled: token('board-muted'),
    colorIcon: token('board-muted'),
    colorTextLightSolid: token('board-ground'),
    colorBorder: token('board-muted'),
    colorBorderSecondary: token('board-line'),
    colorBgLayout: token('board-ground'),
    colorBgContainer: token('board-raised'),
    colorBgElevated: token('board-raised'),
  },
};

const components: NonNullable<ThemeConfig['components']> = {
  Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', contentFontSizeLG: 16 },
  Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerSplitColor: 'transparent', headerBorderRadius: 0 },
  Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
};

export const themeOf = (isDark: boolean): ThemeConfig => ({ ...(isDark ? dark : light), components });
