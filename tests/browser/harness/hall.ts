import type { Host } from './host';
import { Person } from './person';
import { zoneInTheMorning } from './zone';

export const password = '晨光-hall-2026';

/** The people of a hall made for a test, by the work they do. */
export const people = {
  administrator: { staffNo: '9001', name: '周敏', roles: ['administrator', 'hallManager'] },
  manager: { staffNo: '2001', name: '陈静', roles: ['dutyManager'] },
  hallManager: { staffNo: '4001', name: '吴芳', roles: ['hallManager'] },
  guide: { staffNo: '3001', name: '赵磊', roles: ['guide'] },
  wang: { staffNo: '1001', name: '王芳', roles: ['clerk'] },
  li: { staffNo: '1002', name: '李强', roles: ['clerk'] },
  liu: { staffNo: '1003', name: '刘洋', roles: ['clerk'] },
  sun: { staffNo: '1004', name: '孙悦', roles: ['clerk', 'guide'] },
} as const;
export type Who = keyof typeof people;

export interface Issued {
  no: string;
  token: string;
  url: string;
}

interface Settings {
  limits: Record<string, unknown>;
  [key: string]: unknown;
}

/** A company on a host of its own, with its people; halls are added to it one after another and its people work in the newest. */
export class Company {
  private readonly persons = new Map<Who, Person>();
  private halls = 1;
  /** The hall of the set-up; who belongs to every hall sees it first. */
  readonly first = new Hall(this, 'renmin-road', zoneInTheMorning());

  private constructor(readonly host: Host) {}

  static async found(host: Host): Promise<Company> {
    const company = new Company(host);
    const first = await Person.at(host.url);
    const { administrator, ...others } = people;
    await first.post('/api/setup', {
      company: '示例通信',
      hallId: company.first.id,
      template: 'telecom-hall',
      hallName: { zh: '人民路营业厅', en: 'Renmin Road hall' },
      zoneId: company.first.zone,
      staffNo: administrator.staffNo,
      name: administrator.name,
      password,
      setupCode: host.setupCode,
    });
    company.persons.set('administrator', first);
    for (const { staffNo, name, roles } of Object.values(others)) await first.post('/api/staff', { staffNo, name, roles, halls: [company.first.id], skills: [], password: firstPassword });
    return company;
  }

  /** A hall of its own for a test. The day is not opened. */
  async hall(): Promise<Hall> {
    const hall = new Hall(this, `renmin-road-${++this.halls}`, zoneInTheMorning());
    const administrator = await this.as('administrator');
    await administrator.post('/api/halls', { id: hall.id, template: 'telecom-hall', name: { zh: '人民路营业厅', en: 'Renmin Road hall' }, zoneId: hall.zone });
    await Promise.all(Object.values(people).map(({ staffNo, name, roles }) => administrator.put(`/api/staff/${staffNo}`, { name, roles, halls: [hall.id], skills: [] })));
    return hall;
  }

  /** This person, signed in at the API. */
  async as(who: Who): Promise<Person> {
    const known = this.persons.get(who);
    if (known) return known;
    const { staffNo } = people[who];
    const person = await Person.at(this.host.url);
    const me = await person.post<{ mustChangePassword: boolean }>('/api/sign-in', { staffNo, password: firstPassword });
    // Somebody else set the first one.
    if (me.mustChangePassword) await person.put('/api/me/password', { current: firstPassword, next: password });
    this.persons.set(who, person);
    return person;
  }

  async leave(): Promise<void> {
    for (const person of this.persons.values()) await person.leave();
  }
}

/** A telecom hall; what it does here it does over the same API as every page. */
export class Hall {
  readonly path: string;

  constructor(
    private readonly company: Company,
    readonly id: string,
    readonly zone: string,
  ) {
    this.path = `/api/halls/${id}`;
  }

  get host(): Host {
    return this.company.host;
  }

  as(who: Who): Promise<Person> {
    return this.company.as(who);
  }

  async open(): Promise<this> {
    await (await this.as('manager')).post(`${this.path}/day/open`);
    return this;
  }

  async close(): Promise<void> {
    await (await this.as('manager')).post(`${this.path}/day/close`);
  }

  /** A ticket from the guide's hand. */
  async ticket(line = 'business', more: object = {}): Promise<Issued> {
    const answer = await (await this.as('guide')).post<{ ticket: Issued }>(`${this.path}/tickets`, { services: [line], class: 'ordinary', through: 'guide', ...more });
    return answer.ticket;
  }

  async tickets(count: number, line = 'business'): Promise<Issued[]> {
    const issued: Issued[] = [];
    while (issued.length < count) issued.push(await this.ticket(line));
    return issued;
  }

  async press(who: Who, counter: number, press: string, body: object = {}): Promise<unknown> {
    return (await this.as(who)).post(`${this.path}/counters/${counter}/${press}`, body);
  }

  /** A whole service at a counter, from the call to the end. */
  async serve(who: Who, counter: number, outcome = 'done'): Promise<void> {
    for (const press of ['call', 'start']) await this.press(who, counter, press);
    await this.press(who, counter, 'end', { outcome, ratingOffered: true });
  }

  /** Changes limits of the floor, such as a shorter spacing of recalls. */
  async limit(limits: object): Promise<void> {
    const administrator = await this.as('administrator');
    const { seq, settings } = await administrator.get<{ seq: number; settings: Settings }>(`${this.path}/settings`);
    await administrator.put(`${this.path}/settings`, { seq, settings: { ...settings, limits: { ...settings.limits, ...limits } } });
  }

  floor<T>(): Promise<{ view: T }> {
    return this.as('manager').then((manager) => manager.get(`${this.path}/floor`));
  }
}

const firstPassword = '初始-first-2026';
