import type { SetupState } from '../../api/types';

/** What is typed before anything exists; going back keeps it. */
export interface Plan {
  company: string;
  setupCode: string;
  template: string;
  hallId: string;
  nameZh: string;
  nameEn: string;
  zoneId: string;
  staffNo: string;
  name: string;
  password: string;
}

export const stepNames = ['company', 'hall', 'admin', 'staff', 'devices', 'done'] as const;

export const emptyPlan = ({ templates }: SetupState): Plan => ({
  company: '',
  setupCode: '',
  template: templates[0]?.id ?? '',
  hallId: '',
  nameZh: '',
  nameEn: '',
  zoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
  staffNo: '',
  name: '',
  password: '',
});

/** A hall id out of its English name: `Renmin Road Hall` → `renmin-road-hall`. */
export const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-|-$/g, '');

/** What the host is asked to make. */
export const asked = (plan: Plan) => ({
  company: plan.company.trim(),
  hallId: plan.hallId,
  template: plan.template,
  hallName: { zh: plan.nameZh.trim(), en: plan.nameEn.trim() },
  zoneId: plan.zoneId,
  staffNo: plan.staffNo,
  name: plan.name.trim(),
  password: plan.password,
  setupCode: plan.setupCode.trim(),
});
