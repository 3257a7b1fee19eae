/** Which device the page plays. The mock's object is the one that the plugin reads. */
import { Platform } from 'obsidian-test-mocks/obsidian';

export { Platform };

export function playPhone(): void {
  Object.assign(Platform, {
    isDesktop: false,
    isDesktopApp: false,
    isWin: false,
    isMobile: true,
    isMobileApp: true,
    isPhone: true,
    isIosApp: true,
  });
  document.body.addClass('is-mobile', 'is-phone');
}
