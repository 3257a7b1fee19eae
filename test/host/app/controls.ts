/**
 * Settings rows and their controls, which the mock builds without class names and without listening to the user.
 *
 * The mock's `Setting` makes its controls itself, so the methods are put on their prototypes.
 */
import {
  AbstractTextComponent,
  ButtonComponent,
  DropdownComponent,
  ExtraButtonComponent,
  Setting,
  SliderComponent,
  ToggleComponent,
} from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';

Setting.prototype.constructor__ = function () {
  this.settingEl.addClass('setting-item');
  this.infoEl.addClass('setting-item-info');
  this.nameEl.addClass('setting-item-name');
  this.descEl.addClass('setting-item-description');
  this.controlEl.addClass('setting-item-control');
  // The mock puts the control first; in the app it follows the words.
  this.settingEl.append(this.infoEl, this.controlEl);
};

ButtonComponent.prototype.onClick = function (callback) {
  this.buttonEl.addEventListener('click', (event) => void callback(event));
  return this;
};

ButtonComponent.prototype.setIcon = function (icon) {
  setIcon(this.buttonEl, icon);
  return this;
};

ButtonComponent.prototype.setDisabled = function (disabled) {
  this.disabled = disabled;
  this.buttonEl.disabled = disabled;
  return this;
};

ExtraButtonComponent.prototype.constructor2__ = function () {
  this.extraSettingsEl.addClass('clickable-icon', 'extra-setting-button');
};

ExtraButtonComponent.prototype.onClick = function (callback) {
  this.extraSettingsEl.addEventListener('click', () => void callback());
  return this;
};

ExtraButtonComponent.prototype.setIcon = function (icon) {
  setIcon(this.extraSettingsEl, icon);
  return this;
};

type TextField = AbstractTextComponent<HTMLInputElement>;

AbstractTextComponent.prototype.getValue = function (this: TextField) {
  return this.inputEl.value;
};

AbstractTextComponent.prototype.setValue = function (this: TextField, value: string) {
  this.inputEl.value = value;
  return this;
};

AbstractTextComponent.prototype.onChange = function (this: TextField, callback: (value: string) => unknown) {
  this.inputEl.addEventListener('input', () => void callback(this.inputEl.value));
  return this;
};

AbstractTextComponent.prototype.setDisabled = function (this: TextField, disabled: boolean) {
  this.disabled = disabled;
  this.inputEl.disabled = disabled;
  return this;
};

DropdownComponent.prototype.constructor3__ = function () {
  this.selectEl.addClass('dropdown');
};

DropdownComponent.prototype.setValue = function (value) {
  this.selectEl.value = value;
  return this;
};

DropdownComponent.prototype.onChange = function (callback) {
  this.selectEl.addEventListener('change', () => void callback(this.selectEl.value));
  return this;
};

SliderComponent.prototype.onChange = function (callback) {
  this.sliderEl.addEventListener('change', () => void callback(Number(this.sliderEl.value)));
  return this;
};

ToggleComponent.prototype.constructor3__ = function () {
  this.toggleEl.addClass('checkbox-container');
  this.toggleEl.setAttrs({ role: 'switch', tabindex: '0', 'aria-checked': 'false' });
  this.toggleEl.addEventListener('click', () => this.onClick());
  this.toggleEl.addEventListener('keydown', (event) => {
    if (event.key === ' ' || event.key === 'Enter') this.onClick();
  });
};

ToggleComponent.prototype.onClick = function () {
  this.setValue(!this.getValue());
};

ToggleComponent.prototype.getValue = function () {
  return this.toggleEl.hasClass('is-enabled');
};

ToggleComponent.prototype.setValue = function (on) {
  const changed = on !== this.getValue();
  this.toggleEl.toggleClass('is-enabled', on);
  this.toggleEl.setAttr('aria-checked', String(on));
  if (changed) this.toggleEl.dispatchEvent(new Event('change'));
  return this;
};

ToggleComponent.prototype.onChange = function (callback) {
  this.toggleEl.addEventListener('change', () => void callback(this.getValue()));
  return this;
};
