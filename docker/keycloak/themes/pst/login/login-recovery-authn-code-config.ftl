<#-- Shows recovery codes, once. Keycloak's own body speaks English in part, and takes its looks from a library that is not here. -->
<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("recovery-code-config-header")}
<#elseif section = "form">
<div class="notice notice-warning">
<p><strong>${msg("recovery-code-config-warning-title")}</strong></p>
<p>${msg("recovery-code-config-warning-message")}</p>
</div>
<ol id="kc-recovery-codes-list" class="codes">
<#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
<li>${code[0..3]}-${code[4..7]}-${code[8..]}</li>
</#list>
</ol>
<div id="recovery-codes-keep" class="buttons" data-header="${msg("recovery-codes-download-file-header")}" data-description="${msg("recovery-codes-download-file-description")}" data-date="${msg("recovery-codes-download-file-date")}" data-time="${recoveryAuthnCodesConfigBean.generatedAt?c}">
<button id="printRecoveryCodes" class="button" type="button">${msg("recovery-codes-print")}</button>
<button id="downloadRecoveryCodes" class="button" type="button">${msg("recovery-codes-download")}</button>
<button id="copyRecoveryCodes" class="button" type="button" data-done="${msg("recovery-codes-copied")}" aria-live="polite">${msg("recovery-codes-copy")}</button>
</div>
<form id="kc-recovery-codes-settings-form" class="fields" action="${url.loginAction}" method="post">
<input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
<input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
<input type="hidden" id="userLabel" name="userLabel" value="${msg("recovery-codes-label-default")}">
<div class="choice"><input type="checkbox" id="kcRecoveryCodesConfirmationCheck" name="kcRecoveryCodesConfirmationCheck" required><label for="kcRecoveryCodesConfirmationCheck">${msg("recovery-codes-confirmation-message")}</label></div>
<@passwordCommons.logoutOtherSessions/>
<div class="buttons">
<button id="saveRecoveryAuthnCodesBtn" class="button button-primary" type="submit">${msg("recovery-codes-action-complete")}</button>
<#if isAppInitiatedAction??>
<button id="cancelRecoveryAuthnCodesBtn" class="button" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("recovery-codes-action-cancel")}</button>
</#if>
</div>
</form>
<script type="module" src="${url.resourcesPath}/js/recovery-codes.js"></script>
</#if>
</@layout.registrationLayout>
