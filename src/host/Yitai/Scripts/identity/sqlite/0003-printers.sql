-- What a kiosk prints with: the id of a printer's device, or the word browser; null: it has no paper.

alter table devices add column printer text;
